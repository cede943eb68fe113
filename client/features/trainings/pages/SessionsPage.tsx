import { useQuery } from '@apollo/client/react';
import { Button, Select, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type SessionRowFragment, TrainingSessionsDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar } from '../../../ui/FilterBar';
import { useFormat } from '../../../ui/format';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { useFilters } from '../../../ui/useFilters';
import { useTexts } from '../messages';
import { SESSION_STATUSES, SESSION_TONES } from '../states';
import { urls } from '../urls';
import { useTrainingTitle } from '../views/useTrainingTitle';

const PAGE_SIZE = 25;
const UPCOMING: Readonly<Record<string, boolean | null>> = { upcoming: true, past: false, all: null };

/** All dates, for those who plan them. */
export function SessionsPage() {
  const { t } = useTexts();
  const { values, setFilter, clearFilters, isFiltered } = useFilters({ time: 'upcoming', status: '' });
  const status = SESSION_STATUSES.find((known) => known === values.status);
  const result = useQuery(TrainingSessionsDocument, {
    variables: {
      first: PAGE_SIZE,
      filter: { upcoming: UPCOMING[values.time] ?? null, statuses: status ? [status] : null },
    },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useColumns();
  const times = [
    { value: 'upcoming', label: t('office.upcoming') },
    { value: 'past', label: t('office.past') },
    { value: 'all', label: t('office.all') },
  ];
  const actions = (
    <>
      <Button component={Link} to={urls.proposals} variant="default">
        {t('proposal.queueAll')}
      </Button>
      <Button component={Link} to={urls.newSession} leftSection={<IconPlus size={18} aria-hidden />}>
        {t('office.newSession')}
      </Button>
    </>
  );
  return (
    <Page title={t('office.sessionsTitle')} lead={t('office.sessionsLead')} actions={actions}>
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.trainingSessions.totalCount}>
        <Select
          label={t('office.time')}
          data={times}
          value={values.time}
          onChange={(time) => setFilter('time', time)}
          allowDeselect={false}
        />
        <Select
          label={t('office.status')}
          placeholder={t('office.anyStatus')}
          data={SESSION_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={status ?? null}
          onChange={(value) => setFilter('status', value)}
          clearable
        />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ trainingSessions }) => (
          <DataTable
            caption={t('office.sessionsCaption')}
            columns={columns}
            rows={trainingSessions.nodes}
            rowKey={(row) => row.id}
            rowHref={(row) => urls.session(row.id)}
            empty={<EmptyState title={t('office.sessionsEmptyTitle')}>{t('office.sessionsEmptyLead')}</EmptyState>}
            footer={<LoadMore connection={trainingSessions} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

function useColumns(): Column<SessionRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  const titleOf = useTrainingTitle();
  return [
    {
      id: 'training',
      header: t('office.training'),
      cell: (row) => (
        <Text component="span" fw={600}>
          {titleOf(row.training)}
        </Text>
      ),
    },
    { id: 'when', header: t('session.when'), cell: (row) => format.dateTime(row.startsAt) },
    {
      id: 'where',
      header: t('session.where'),
      cell: (row) => row.municipality?.name ?? t('list.online'),
    },
    {
      id: 'taken',
      header: t('office.taken'),
      align: 'end',
      cell: ({ takenPlaces, capacity, waiting }) => (
        <>
          {takenPlaces}/{capacity}
          {waiting > 0 && (
            <Text size="sm" c="dimmed">
              {t('session.waiting', { count: waiting })}
            </Text>
          )}
        </>
      ),
    },
    {
      id: 'status',
      header: t('office.status'),
      cell: (row) => <StateBadge label={t(`status.${row.status}`)} tone={SESSION_TONES[row.status]} />,
    },
  ];
}
