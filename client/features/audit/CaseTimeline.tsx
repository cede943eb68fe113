import { useQuery } from '@apollo/client/react';
import { Stack, Text, Title } from '@mantine/core';
import { CaseTimelineDocument } from '../../graphql/generated/audit/graphql';
import { AsyncView } from '../../ui/AsyncView';
import { Timeline } from '../../ui/Timeline';
import { useTexts } from './messages';
import { useWords } from './words';

interface CaseTimelineProps {
  /** GraphQL type of the case. */
  subject: string;
  id: string;
}

/** What happened to a case, who did it and when. Reads anew whenever the page asks for its case again. */
export function CaseTimeline({ subject, id }: CaseTimelineProps) {
  const { t } = useTexts();
  const { eventOf } = useWords();
  const result = useQuery(CaseTimelineDocument, { variables: { subject, id }, fetchPolicy: 'cache-and-network' });
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {t('title')}
      </Title>
      <AsyncView result={result}>
        {({ timeline }) => (
          <Timeline
            label={t('title')}
            events={timeline.map(({ id: key, at, event, actorName, automatic, reason }) => ({
              id: key,
              when: at,
              what: eventOf({ subject, event }),
              who: automatic ? t('portal') : actorName,
              details: reason && (
                <Text size="sm">{t(event === 'askClarification' ? 'question' : 'reason', { reason })}</Text>
              ),
            }))}
          />
        )}
      </AsyncView>
    </Stack>
  );
}
