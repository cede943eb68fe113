import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { SessionRowFragment } from '../../../graphql/generated/trainings/graphql';
import { urls } from '../urls';
import { EnrolmentBadge } from './EnrolmentBadge';
import { SessionDay } from './SessionDay';
import { useSessionPlace, useSessionTime } from './SessionFacts';
import { useTrainingTitle } from './useTrainingTitle';

/** A date in a few lines, for cards of the home page. */
export function SessionSummary({ session }: { session: SessionRowFragment }) {
  const titleOf = useTrainingTitle();
  const timeOf = useSessionTime();
  const placeOf = useSessionPlace();
  const { myEnrolment } = session;
  return (
    <Stack gap="xs" align="flex-start">
      <Group wrap="nowrap" align="flex-start" gap="md">
        <SessionDay startsAt={session.startsAt} />
        <Stack gap={2} align="flex-start">
          <Anchor component={Link} to={urls.session(session.id)} fw={600}>
            {titleOf(session.training)}
          </Anchor>
          <Text size="sm">{timeOf(session)}</Text>
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
