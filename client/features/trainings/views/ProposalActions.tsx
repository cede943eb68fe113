import { Button, Group } from '@mantine/core';
import { useCan } from '../../../access/useCan';
import { useViewer } from '../../../access/ViewerContext';
import {
  AcceptSessionProposalDocument,
  CancelSessionDocument,
  MySessionProposalsDocument,
  type ProposalRowFragment,
  SessionProposalsDocument,
} from '../../../graphql/generated/trainings/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';

/** The office's answer to a proposal; its author may take it back until then. */
export function ProposalActions({ session }: { session: ProposalRowFragment }) {
  const { t } = useTexts();
  const can = useCan();
  const { user } = useViewer();
  if (session.status !== 'PROPOSED') return null;
  const isOwn = session.proposedById === user?.id;
  return (
    <Group gap="sm">
      {can('accept', session) && <Accept id={session.id} />}
      {can('cancel', session) && (
        <Refuse
          id={session.id}
          label={t(isOwn ? 'proposal.withdraw' : 'proposal.decline')}
          message={t(isOwn ? 'proposal.withdrawMessage' : 'proposal.declineMessage')}
          done={t(isOwn ? 'proposal.withdrawn' : 'proposal.declined')}
        />
      )}
    </Group>
  );
}

function Accept({ id }: { id: string }) {
  const { t } = useTexts();
  const accept = useAction(AcceptSessionProposalDocument, {
    successMessage: t('proposal.accepted'),
    refetchQueries: [SessionProposalsDocument],
  });
  return (
    <Button loading={accept.isRunning} onClick={() => void accept.run({ input: { id } })}>
      {t('proposal.accept')}
    </Button>
  );
}

interface RefuseProps {
  id: string;
  label: string;
  message: string;
  done: string;
}

function Refuse({ id, label, message, done }: RefuseProps) {
  const cancel = useAction(CancelSessionDocument, {
    successMessage: done,
    refetchQueries: [SessionProposalsDocument, MySessionProposalsDocument],
  });
  return (
    <ConfirmButton
      variant="default"
      color="red.9"
      message={message}
      reason="required"
      onConfirm={(reason) => cancel.run({ input: { id, reason } })}
    >
      {label}
    </ConfirmButton>
  );
}
