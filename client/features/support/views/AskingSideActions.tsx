import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import {
  CancelRequestDocument,
  CompleteRequestDocument,
  type RequestDetailsFragment,
  SubmitRequestDocument,
  type SupportRequestStatus,
} from '../../../graphql/generated/support/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { urls } from '../urls';

const EDITABLE: readonly SupportRequestStatus[] = ['DRAFT', 'CLARIFICATION'];
const CANCELLABLE: readonly SupportRequestStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'CLARIFICATION',
  'QUALIFIED',
  'MATCHING',
  'AGREED',
  'IN_PROGRESS',
];

/** What the people of the organisation can do now; those who named it can do all but confirm. */
export function AskingSideActions({ request, isOwn }: { request: RequestDetailsFragment; isOwn: boolean }) {
  const { t } = useTexts();
  const { id, status } = request;
  const submit = useAction(SubmitRequestDocument, { successMessage: t('action.submitted') });
  const isAnswer = status === 'CLARIFICATION';
  return (
    <Group>
      {EDITABLE.includes(status) && (
        <>
          <Button component={Link} to={urls.edit(id)} variant={isAnswer ? 'filled' : 'default'}>
            {t(isAnswer ? 'action.answer' : 'action.edit')}
          </Button>
          <Button
            variant={isAnswer ? 'default' : 'filled'}
            loading={submit.isRunning}
            onClick={() => void submit.run({ input: { id } })}
          >
            {t(isAnswer ? 'action.submitAgain' : 'action.submit')}
          </Button>
        </>
      )}
      {isOwn && status === 'AWAITING_CONFIRMATION' && <CompleteButton id={id} />}
      {CANCELLABLE.includes(status) && <CancelButton id={id} />}
    </Group>
  );
}

export function CompleteButton({ id }: { id: string }) {
  const { t } = useTexts();
  const complete = useAction(CompleteRequestDocument, { successMessage: t('action.completed') });
  return (
    <ConfirmButton message={t('action.completeMessage')} onConfirm={() => complete.run({ input: { id } })}>
      {t('action.complete')}
    </ConfirmButton>
  );
}

export function CancelButton({ id }: { id: string }) {
  const { t } = useTexts();
  const cancel = useAction(CancelRequestDocument, { successMessage: t('action.cancelled') });
  return (
    <ConfirmButton
      variant="default"
      color="red"
      reason="required"
      message={t('action.cancelMessage')}
      onConfirm={(reason) => cancel.run({ input: { id, reason } })}
    >
      {t('action.cancel')}
    </ConfirmButton>
  );
}

export const isCancellable = (status: SupportRequestStatus): boolean => CANCELLABLE.includes(status);
