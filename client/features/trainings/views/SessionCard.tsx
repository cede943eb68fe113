import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { SessionRowFragment } from '../../../graphql/generated/trainings/graphql';
import { CalendarLeaf } from '../../../ui/CalendarLeaf';
import { useFormat } from '../../../ui/format';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';
import { SESSION_TONES } from '../states';
import { urls } from '../urls';
import { EnrolButton } from './EnrolButton';
import classes from './SessionCard.module.css';
import { usePlaces, useSessionPlace } from './SessionFacts';
import { useTrainingTitle } from './useTrainingTitle';

interface SessionCardProps {
  session: SessionRowFragment;
  order?: 2 | 3;
  /** Instead of the volunteer's own step. */
  action?: ReactNode;
  /** More about it, under the rest. */
  details?: ReactNode;
}

/** One date of a training: the day large, then what, where and how many places, then what the viewer can do. */
export function SessionCard({ session, order = 3, action, details }: SessionCardProps) {
  const { t } = useTexts();
  const titleOf = useTrainingTitle();
  const format = useFormat();
  const placeOf = useSessionPlace();
  const placesOf = usePlaces();
  const isAhead = session.status === 'PLANNED' || session.status === 'OPEN' || session.status === 'CLOSED';
  return (
    <Paper withBorder radius="md" p={{ base: 'md', sm: 'lg' }}>
      <div className={classes.card}>
        <CalendarLeaf moment={session.startsAt} />
        <Stack gap={4}>
          <Group gap="sm">
            <Title order={order} size="h4">
              <Anchor component={Link} to={urls.session(session.id)} inherit>
                {titleOf(session.training)}
              </Anchor>
            </Title>
            {session.status !== 'OPEN' && (
              <StateBadge label={t(`status.${session.status}`)} tone={SESSION_TONES[session.status]} />
            )}
          </Group>
          <Text>{format.period(session.startsAt, session.endsAt)}</Text>
          <Text c="dimmed">{placeOf(session)}</Text>
          {isAhead && (
            <Text size="sm" c="dimmed">
              {placesOf(session)}
            </Text>
          )}
          {details}
        </Stack>
        <div className={classes.action}>{action ?? <EnrolButton session={session} />}</div>
      </div>
    </Paper>
  );
}
