import { Alert, Anchor, Button, Group, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import {
  AskClarificationDocument,
  MarkUnmetDocument,
  type RequestDetailsFragment,
  StartMatchingDocument,
} from '../../../graphql/generated/support/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { urls as organisationUrls } from '../../organisations/urls';
import { useTexts } from '../messages';
import { CancelButton, CompleteButton, isCancellable } from './AskingSideActions';
import { Qualify } from './Qualify';

/** What the coordinator can do now. */
export function TriageActions({ request }: { request: RequestDetailsFragment }) {
  const { t } = useTexts();
  const { id, status, organisation } = request;
  const ask = useAction(AskClarificationDocument, { successMessage: t('action.asked') });
  const start = useAction(StartMatchingDocument, { successMessage: t('action.matchingStarted') });
  const isNew = status === 'SUBMITTED';
  const isChecked = organisation?.status === 'VERIFIED';
  return (
    <Stack>
      {isNew && organisation && !isChecked && <NotChecked organisationId={organisation.id} />}
      <Group>
        {isNew && isChecked && <Qualify request={request} />}
        {isNew && (
          <ConfirmButton
            variant="default"
            title={t('action.ask')}
            reason="required"
            reasonLabel={t('page.question')}
            reasonHint={t('action.askHint')}
            message={t('action.askMessage')}
            onConfirm={(question) => ask.run({ input: { id, question } })}
          >
            {t('action.ask')}
          </ConfirmButton>
        )}
        {status === 'QUALIFIED' && (
          <Button loading={start.isRunning} onClick={() => void start.run({ input: { id } })}>
            {t('action.startMatching')}
          </Button>
        )}
        {status === 'AWAITING_CONFIRMATION' && <CompleteButton id={id} />}
        {['SUBMITTED', 'CLARIFICATION', 'QUALIFIED', 'MATCHING'].includes(status) && <UnmetButton id={id} />}
        {isCancellable(status) && <CancelButton id={id} />}
      </Group>
    </Stack>
  );
}

function NotChecked({ organisationId }: { organisationId: string }) {
  const { t } = useTexts();
  return (
    <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
      {t('page.unverified')}{' '}
      <Anchor component={Link} to={organisationUrls.organisation(organisationId)}>
        {t('page.checkOrganisation')}
      </Anchor>
    </Alert>
  );
}

function UnmetButton({ id }: { id: string }) {
  const { t } = useTexts();
  const unmet = useAction(MarkUnmetDocument, { successMessage: t('action.unmetDone') });
  return (
    <ConfirmButton
      variant="default"
      reason="required"
      message={t('action.unmetMessage')}
      onConfirm={(reason) => unmet.run({ input: { id, reason } })}
    >
      {t('action.unmet')}
    </ConfirmButton>
  );
}
