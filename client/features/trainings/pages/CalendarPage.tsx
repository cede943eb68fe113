import { useQuery } from '@apollo/client/react';
import { Stack, Title } from '@mantine/core';
import {
  type SessionFilter,
  type SessionRowFragment,
  TrainingSessionsDocument,
} from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useMonths } from '../views/months';
import { SessionCard } from '../views/SessionCard';

const PAGE_SIZE = 25;
const AHEAD: SessionFilter = { upcoming: true, statuses: ['PLANNED', 'OPEN', 'CLOSED'] };

/** Every date ahead, month by month. */
export function CalendarPage() {
  const { t } = useTexts();
  const result = useQuery(TrainingSessionsDocument, {
    variables: { first: PAGE_SIZE, filter: AHEAD },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page
      title={t('calendar.title')}
      lead={t('calendar.lead')}
      breadcrumbs={[{ label: t('list.title'), to: urls.trainings }]}
    >
      <AsyncView result={result}>
        {({ trainingSessions }) =>
          trainingSessions.nodes.length === 0 ? (
            <EmptyState title={t('calendar.emptyTitle')}>{t('calendar.emptyLead')}</EmptyState>
          ) : (
            <>
              <Agenda sessions={trainingSessions.nodes} />
              <LoadMore connection={trainingSessions} fetchMore={result.fetchMore} />
            </>
          )
        }
      </AsyncView>
    </Page>
  );
}

function Agenda({ sessions }: { sessions: readonly SessionRowFragment[] }) {
  const months = useMonths(sessions);
  return (
    <Stack gap="xl">
      {months.map(({ key, name, rows }) => (
        <Stack key={key} component="section" aria-label={name} gap="md">
          <Title order={2} size="h3" style={{ textTransform: 'capitalize' }}>
            {name}
          </Title>
          {rows.map((session) => (
            <SessionCard key={session.id} session={session} />
          ))}
        </Stack>
      ))}
    </Stack>
  );
}
