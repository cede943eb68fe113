import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { SessionRowFragment } from '../../../graphql/generated/trainings/graphql';
import { CalendarLeaf } from '../../../ui/CalendarLeaf';
import { useFormat } from '../../../ui/format';
import { urls } from '../urls';
import { EnrolmentBadge } from './EnrolmentBadge';
import { useSessionPlace } from './SessionFacts';
import { useTrainingTitle } from './useTrainingTitle';

/** A date in a few lines, for cards of the home page. */
export function SessionSummary({ session }: { session: SessionRowFragment }) {
  const titleOf = useTrainingTitle();
  const format = useFormat();
  const placeOf = useSessionPlace();
  const { myEnrolment } = session;
  return (
    <Stack gap="xs" align="flex-start">
      <Group wrap="nowrap" align="flex-start" gap="md">
        <CalendarLeaf moment={session.startsAt} />
        <Stack gap={2} align="flex-start">
          <Anchor component={Link} to={urls.session(session.id)} fw={600}>
            {titleOf(session.training)}
          </Anchor>
          <Text size="sm">{format.period(session.startsAt, session.endsAt)}</Text>
          <Text size="sm" c="dimmed">
            {placeOf(session)}
          </Text>
        </Stack>
      </Group>
      {myEnrolment && myEnrolment.status !== 'CANCELLED' && (
        <EnrolmentBadge enrolment={myEnrolment} session={session} />
      )}
    </Stack>
  );
}
