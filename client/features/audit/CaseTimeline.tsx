import { useQuery } from '@apollo/client/react';
import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CaseTimelineDocument } from '../../graphql/generated/audit/graphql';
import { AsyncView } from '../../ui/AsyncView';
import { Timeline } from '../../ui/Timeline';
import { useTexts } from './messages';

interface CaseTimelineProps {
  /** GraphQL type of the case. */
  subject: string;
  id: string;
  /** Whose texts name the events, under `events`, and under `details` an event's reason where it is not one. */
  feature: string;
}

/** What happened to a case, who did it and when. Reads anew whenever the page asks for its case again. */
export function CaseTimeline({ subject, id, feature }: CaseTimelineProps) {
  const { t } = useTexts();
  const { t: name } = useTranslation(feature);
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
              what: name(`events.${event}`),
              who: automatic ? t('portal') : actorName,
              details: reason && (
                <Text size="sm">{name(`details.${event}`, { reason, defaultValue: t('reason', { reason }) })}</Text>
              ),
            }))}
          />
        )}
      </AsyncView>
    </Stack>
  );
}
