import { Button, Stack, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useCan } from '../../../access/useCan';
import {
  type AgreementCaseFragment,
  DraftAgreementDocument,
  RecallAgreementDocument,
} from '../../../graphql/generated/agreements/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { localeOf } from '../states';
import { urls } from '../urls';
import { ActionModal } from './ActionModal';
import { AddCopyForm } from './AddCopyForm';
import { CountersignForm } from './CountersignForm';
import { CoverForm } from './CoverForm';
import { HandoverForm } from './HandoverForm';
import { RecordOriginalForm } from './RecordOriginalForm';
import { RecordSignatureForm } from './RecordSignatureForm';
import { TerminateForm } from './TerminateForm';
import { WithdrawAnnexButton } from './WithdrawAnnexButton';

const UNCONCLUDED = ['SENT', 'SIGNED_BY_VOLUNTEER'];
const OPEN = ['SENT', 'SIGNED_BY_VOLUNTEER', 'SIGNED_BY_FOUNDATION', 'IN_FORCE'];

/** What the office can do next with a sent agreement, the likeliest first. */
export function OfficeActions({ agreement }: { agreement: AgreementCaseFragment }) {
  const { t } = useTexts();
  const can = useCan();
  const { status, parentId, volunteerSignedAt, foundationSignedAt, foundationSignatureForm, copyHandedOn, coverDue } =
    agreement;
  const isConcluded = foundationSignedAt !== null;
  const isRunning = status === 'SIGNED_BY_FOUNDATION' || status === 'IN_FORCE';
  return (
    <Stack gap="sm" align="stretch">
      {status === 'SIGNED_BY_VOLUNTEER' && can('countersign', agreement) && (
        <ActionModal label={t('office.countersign.open')}>
          {(close) => <CountersignForm agreement={agreement} onDone={close} />}
        </ActionModal>
      )}
      {status === 'SENT' && (
        <ActionModal label={t('office.record.open')}>
          {(close) => <RecordSignatureForm agreement={agreement} onDone={close} />}
        </ActionModal>
      )}
      {coverDue && isRunning && (
        <ActionModal label={t(`cover.open.${coverDue}`)} variant="light">
          {(close) => <CoverForm agreement={agreement} onDone={close} />}
        </ActionModal>
      )}
      {volunteerSignedAt && (
        <ActionModal label={t('office.original.open')} variant="light">
          {(close) => <RecordOriginalForm agreement={agreement} onDone={close} />}
        </ActionModal>
      )}
      {foundationSignatureForm === 'PAPER' && !copyHandedOn && (
        <ActionModal label={t('handover.open')} variant="light">
          {(close) => <HandoverForm agreement={agreement} onDone={close} />}
        </ActionModal>
      )}
      {volunteerSignedAt && (
        <ActionModal label={t('copies.open')} variant="light">
          {(close) => <AddCopyForm agreement={agreement} onDone={close} />}
        </ActionModal>
      )}
      {status === 'SENT' && <Recall agreement={agreement} />}
      {isConcluded && !parentId && <Renewal userId={agreement.userId} />}
      {parentId && UNCONCLUDED.includes(status) && <WithdrawAnnexButton id={agreement.id} />}
      {!parentId && OPEN.includes(status) && (
        <ActionModal
          label={isConcluded ? t('office.terminate.open') : t('office.terminate.openUnsigned')}
          variant="subtle"
          color="red"
        >
          {(close) => <TerminateForm agreement={agreement} onDone={close} />}
        </ActionModal>
      )}
      {!volunteerSignedAt && !OPEN.includes(status) && <Text c="dimmed">{t('office.none')}</Text>}
    </Stack>
  );
}

function Recall({ agreement: { id, parentId } }: { agreement: AgreementCaseFragment }) {
  const { t, language } = useTexts();
  const recall = useAction(RecallAgreementDocument, {
    successMessage: t(parentId ? 'annex.recalled' : 'office.recalled'),
  });
  return (
    <ConfirmButton
      variant="light"
      message={t(parentId ? 'annex.recallMessage' : 'office.recallMessage')}
      reason="required"
      onConfirm={(reason) => recall.run({ input: { id, reason }, locale: localeOf(language) })}
    >
      {t('office.recall')}
    </ConfirmButton>
  );
}

function Renewal({ userId }: { userId: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const draft = useAction(DraftAgreementDocument, {
    onSuccess: ({ agreement }) => {
      if (agreement) void navigate(urls.office(agreement.id));
    },
  });
  return (
    <Button variant="light" loading={draft.isRunning} onClick={() => void draft.run({ input: { userId } })}>
      {t('office.renew')}
    </Button>
  );
}
