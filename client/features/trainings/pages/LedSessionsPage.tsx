import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { LedSessionsDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { SessionCard } from '../views/SessionCard';

const PAGE_SIZE = 20;

/** The dates that a trainer leads. */
export function LedSessionsPage() {
  const { t } = useTexts();
  const { values, setFilter } = useFilters({ time: 'upcoming' });
  const result = useQuery(LedSessionsDocument, {
    variables: { first: PAGE_SIZE, filter: { upcoming: values.time !== 'past' } },
    fetchPolicy: 'cache-and-network',
  });
  const choices = [
    { value: 'upcoming', label: t('led.upcoming') },
    { value: 'past', label: t('led.past') },
  ];
  return (
    <Page title={t('led.title')} lead={t('led.lead')}>
      <SegmentedControl
        aria-label={t('led.which')}
        data={choices}
        value={values.time}
        onChange={(time) => setFilter('time', time)}
        style={{ alignSelf: 'flex-start' }}
      />
      <AsyncView result={result} keepPrevious>
        {({ ledSessions }) =>
          ledSessions.nodes.length === 0 ? (
            <EmptyState title={t('led.emptyTitle')}>{t('led.emptyLead')}</EmptyState>
          ) : (
            <Stack gap="md">
              {ledSessions.nodes.map((session) => (
                <SessionCard
                  key={session.id}
                  session={session}
                  order={2}
                  action={
                    <Button component={Link} to={urls.session(session.id)} variant="default">
                      {t(new Date(session.startsAt) > new Date() ? 'people.title' : 'attendance.title')}
                    </Button>
                  }
                />
              ))}
              <LoadMore connection={ledSessions} fetchMore={result.fetchMore} />
            </Stack>
          )
        }
      </AsyncView>
    </Page>
  );
}
