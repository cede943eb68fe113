import { Button, Text } from '@mantine/core';
import { useCan } from '../../../access/useCan';
import { useViewer } from '../../../access/ViewerContext';
import {
  AcceptActivityDocument,
  type ActivityDetailsFragment,
  ConfirmActivityOnBehalfDocument,
  ReturnActivityDocument,
  WaitingActivitiesDocument,
} from '../../../graphql/generated/activities/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { canBeReturned } from '../turns';

/** For coordinators, and never on their own entries. */
export function OfficeActions({ activity }: { activity: ActivityDetailsFragment }) {
  const { t } = useTexts();
  const can = useCan();
  const { user, hasRole } = useViewer();
  const refetchQueries = [WaitingActivitiesDocument];
  const accept = useAction(AcceptActivityDocument, { successMessage: t('office.accepted'), refetchQueries });
  if (!hasRole('COORDINATOR') || activity.status === 'DRAFT') return null;
  if (activity.userId === user?.id) return <Text c="dimmed">{t('office.own')}</Text>;
  if (!can('accept', activity)) return null;
  return (
    <>
      {activity.status === 'CONFIRMED' && (
        <Button loading={accept.isRunning} onClick={() => void accept.run({ input: { id: activity.id } })}>
          {t('office.accept')}
        </Button>
      )}
      {activity.status === 'SUBMITTED' && <OnBehalf id={activity.id} />}
      {canBeReturned(activity) && <GiveBack id={activity.id} />}
    </>
  );
}

function OnBehalf({ id }: { id: string }) {
  const { t } = useTexts();
  const confirm = useAction(ConfirmActivityOnBehalfDocument, {
    successMessage: t('office.onBehalfDone'),
    refetchQueries: [WaitingActivitiesDocument],
  });
  return (
    <ConfirmButton
      variant="light"
      title={t('office.onBehalfTitle')}
      message={t('office.onBehalfMessage')}
      reason="required"
      reasonHint={t('office.onBehalfHint')}
      onConfirm={(comment) => confirm.run({ input: { id, comment } })}
    >
      {t('office.onBehalf')}
    </ConfirmButton>
  );
}

function GiveBack({ id }: { id: string }) {
  const { t } = useTexts();
  const giveBack = useAction(ReturnActivityDocument, {
    successMessage: t('office.givenBack'),
    refetchQueries: [WaitingActivitiesDocument],
  });
  return (
    <ConfirmButton
      variant="default"
      title={t('office.giveBackTitle')}
      message={t('office.giveBackMessage')}
      reason="required"
      reasonHint={t('office.giveBackHint')}
      onConfirm={(comment) => giveBack.run({ input: { id, comment } })}
    >
      {t('office.giveBack')}
    </ConfirmButton>
  );
}
