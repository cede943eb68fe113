import { Stack, Text } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { TrainingSessionsDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { SessionSummary } from './SessionSummary';

/** Sessions that are over and whose attendance is not settled yet, the longest ago first, for coordinators. */
export function UnsettledCard() {
  const { t } = useTexts();
  const result = useCardQuery(TrainingSessionsDocument);
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
