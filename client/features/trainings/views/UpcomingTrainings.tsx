import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { TrainingSessionsDocument } from '../../../graphql/generated/trainings/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { SessionSummary } from './SessionSummary';

const SHOWN = 3;

/** The next open trainings on the landing page; nothing when there are none. */
export function UpcomingTrainings() {
  const { t } = useTexts();
  const { data } = useQuery(TrainingSessionsDocument, {
    variables: { first: SHOWN, filter: { upcoming: true, statuses: ['OPEN'] } },
  });
  const sessions = data?.trainingSessions.nodes ?? [];
  if (sessions.length === 0) return null;
  return (
    <CardFrame title={t('home.landing')} link={{ to: urls.trainings, label: t('home.landingAll') }}>
      <Stack gap="md">
        {sessions.map((session) => (
          <SessionSummary key={session.id} session={session} />
        ))}
      </Stack>
    </CardFrame>
  );
}
