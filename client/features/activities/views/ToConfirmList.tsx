import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ActivitiesToConfirmQuery } from '../../../graphql/generated/activities/graphql';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { ReceiverActions } from './ReceiverActions';

type ToConfirm = ActivitiesToConfirmQuery['activitiesToConfirm']['nodes'][number];

/** Each with all that is needed to say yes on the spot. */
export function ToConfirmList({ activities }: { activities: readonly ToConfirm[] }) {
  const { t } = useTexts();
  return (
    <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('receiver.waiting')}>
      {activities.map((activity) => (
        <Paper key={activity.id} component="li" withBorder radius="md" p="md">
          <Stack gap="sm">
            <Anchor component={Link} to={urls.activity(activity.id)} fw={600}>
              {activity.topic}
            </Anchor>
            <Summary activity={activity} />
            {activity.outcome && <Text size="sm">{activity.outcome}</Text>}
            <Group gap="sm">
              <ReceiverActions activity={activity} />
            </Group>
          </Stack>
        </Paper>
      ))}
    </Stack>
  );
}

function Summary({ activity }: { activity: ToConfirm }) {
  const format = useFormat();
  const { volunteer, heldOn, minutes } = activity;
  return (
    <Text size="sm" c="dimmed">
      {[volunteer?.name, format.date(heldOn), format.minutes(minutes)].filter(Boolean).join(', ')}
    </Text>
  );
}
