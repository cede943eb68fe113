import { Alert, Group, Stack, Text } from '@mantine/core';
import { useViewer } from '../../../access/ViewerContext';
import type { ActivityDetailsFragment } from '../../../graphql/generated/activities/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { ActivityState } from './ActivityState';
import { OfficeActions } from './OfficeActions';
import { OwnerActions } from './OwnerActions';
import { ReceiverActions } from './ReceiverActions';

/** Where the entry stands, whose turn it is, and what the viewer can do about it. */
export function NextStep({ activity }: { activity: ActivityDetailsFragment }) {
  const { t } = useTexts();
  const { user } = useViewer();
  const { status, userId } = activity;
  const cameBack = status === 'RETURNED' || status === 'DISPUTED' ? status : null;
  const ownTurn = user?.id === userId ? cameBack : null;
  return (
    <CardFrame title={t('page.next')}>
      <Stack gap="sm" align="flex-start">
        <ActivityState status={activity.status} />
        <Text>{t(ownTurn ? `nextOwn.${ownTurn}` : `next.${status}`)}</Text>
        {activity.returnComment && (
          <Alert color="red" title={t('page.returnComment')} w="100%">
            {activity.returnComment}
          </Alert>
        )}
        {activity.disputeReason && (
          <Alert color="red" title={t('page.disputeReason')} w="100%">
            {activity.disputeReason}
          </Alert>
        )}
        <Group gap="sm">
          <OwnerActions activity={activity} />
          <ReceiverActions activity={activity} />
          <OfficeActions activity={activity} />
        </Group>
      </Stack>
    </CardFrame>
  );
}
