import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { TrainingSessionsDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { SessionSummary } from './SessionSummary';

const SHOWN = 3;

/** Sessions that are over and whose attendance is not settled yet, the longest ago first, for coordinators. */
export function UnsettledCard() {
  const { t } = useTexts();
  const result = useQuery(TrainingSessionsDocument, {
    variables: { first: SHOWN, filter: { over: true, statuses: ['OPEN', 'CLOSED', 'HELD'] } },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <CardFrame title={t('home.office')} link={{ to: urls.sessions, label: t('home.officeAll') }}>
      <AsyncView result={result}>
        {({ trainingSessions }) =>
          trainingSessions.nodes.length === 0 ? (
            <Text>{t('home.officeNone')}</Text>
          ) : (
            <Stack gap="md">
              {trainingSessions.nodes.map((session) => (
                <SessionSummary key={session.id} session={session} />
              ))}
            </Stack>
          )
        }
      </AsyncView>
    </CardFrame>
  );
}
