import { Stack, Text } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { LedSessionsDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { SessionSummary } from './SessionSummary';

/** What a trainer leads next, on the home page. */
export function LedCard() {
  const { t } = useTexts();
  const result = useCardQuery(LedSessionsDocument);
  return (
    <CardFrame title={t('home.led')} link={{ to: urls.led, label: t('home.ledAll') }}>
      <AsyncView result={result}>
        {({ ledSessions }) =>
          ledSessions.nodes.length === 0 ? (
            <Text>{t('home.ledNone')}</Text>
          ) : (
            <Stack gap="md">
              {ledSessions.nodes.map((session) => (
                <SessionSummary key={session.id} session={session} />
              ))}
            </Stack>
          )
        }
      </AsyncView>
    </CardFrame>
  );
}
