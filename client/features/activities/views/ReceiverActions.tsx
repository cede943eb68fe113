import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useCan } from '../../../access/useCan';
import { useViewer } from '../../../access/ViewerContext';
import {
  type ActivityRowFragment,
  ConfirmActivityDocument,
  DisputeActivityDocument,
} from '../../../graphql/generated/activities/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { AFTER_ANSWER } from '../afterAnswer';
import { useTexts } from '../messages';
import { FeedbackDialog } from './FeedbackDialog';

/** For whoever acts for the organisation: one tap says yes, two more ways for those with something to say. */
export function ReceiverActions({ activity }: { activity: ActivityRowFragment }) {
  const { t } = useTexts();
  const can = useCan();
  const { user, organisationIds } = useViewer();
  const [isAsking, dialog] = useDisclosure(false);
  const refetchQueries = AFTER_ANSWER;
  const confirm = useAction(ConfirmActivityDocument, { successMessage: t('receiver.confirmed'), refetchQueries });
  const dispute = useAction(DisputeActivityDocument, { successMessage: t('receiver.disputed'), refetchQueries });
  if (activity.status !== 'SUBMITTED' || !organisationIds.includes(activity.organisationId)) return null;
  if (activity.userId === user?.id) return <Text c="dimmed">{t('receiver.own')}</Text>;
  if (!can('confirm', activity)) return null;
  const { id } = activity;
  return (
    <>
      <Button loading={confirm.isRunning} onClick={() => void confirm.run({ input: { id } })}>
        {t('receiver.confirm')}
      </Button>
      <Button variant="light" onClick={dialog.open}>
        {t('receiver.withFeedback')}
      </Button>
      <ConfirmButton
        variant="subtle"
        title={t('receiver.disputeTitle')}
        message={t('receiver.disputeMessage')}
        reason="required"
        reasonHint={t('receiver.disputeHint')}
        onConfirm={(reason) => dispute.run({ input: { id, reason } })}
      >
        {t('receiver.dispute')}
      </ConfirmButton>
      <FeedbackDialog id={id} isOpen={isAsking} onClose={dialog.close} />
    </>
  );
}
