import { useQuery } from '@apollo/client/react';
import { Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { CaseTimelineDocument } from '../../graphql/generated/audit/graphql';
import { AsyncView } from '../../ui/AsyncView';
import { Timeline } from '../../ui/Timeline';
import { useTexts } from './messages';
import { useWords } from './words';

interface CaseTimelineProps {
  /** GraphQL type of the case. */
  subject: string;
  id: string;
  /** Changes with the case. */
  version: string | number;
}

/**
 * What happened to a case, who did it and when. The page's own query asks for the same fields, so that opening the page
 * takes one request; only after a change of the case the history is asked for by itself.
 */
export function CaseTimeline({ subject, id, version }: CaseTimelineProps) {
  const { t } = useTexts();
  const { eventOf } = useWords();
  const result = useQuery(CaseTimelineDocument, { variables: { subject, id }, fetchPolicy: 'cache-first' });
  const { refetch } = result;
  const [shown, setShown] = useState(version);
  useEffect(() => {
    if (version === shown) return;
    setShown(version);
    // The former history stays where the new one cannot be had.
    refetch().catch(() => undefined);
  }, [version, shown, refetch]);
  if (result.data?.timeline === null) return null;
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {t('title')}
      </Title>
      <AsyncView result={result}>
        {({ timeline }) => (
          <Timeline
            label={t('title')}
            events={(timeline ?? []).map(({ id: key, at, event, actorName, automatic, reason }) => ({
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
