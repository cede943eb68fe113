import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import {
  type ApplicationOrder,
  type ApplicationStatus,
  ApplicationsDocument,
  RoundNamesDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar, SearchField } from '../../../ui/FilterBar';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { APPLICATION_STATUSES, WAITING_FOR_OFFICE } from '../states';
import { urls } from '../urls';
import { useApplicationColumns } from '../views/useApplicationColumns';

const PAGE_SIZE = 25;
const ORDERS: readonly ApplicationOrder[] = ['LONGEST_WAITING', 'LATEST', 'NAME'];
const WAITING = 'waiting';
const ANY = 'any';

/** The queue of applications; at first those where the office has the next move. */
export function ApplicationsPage() {
  const { t } = useTexts();
  const pick = useLocalText();
  const filters = useFilters({ search: '', status: WAITING, round: '', order: 'LONGEST_WAITING' });
  const { values, setFilter, clearFilters, isFiltered } = filters;
  const result = useQuery(ApplicationsDocument, {
    variables: {
      first: PAGE_SIZE,
      order: ORDERS.find((order) => order === values.order) ?? 'LONGEST_WAITING',
      filter: { search: values.search || null, roundId: values.round || null, status: statusesOf(values.status) },
    },
    fetchPolicy: 'cache-and-network',
  });
  const rounds = useQuery(RoundNamesDocument);
  const columns = useApplicationColumns();
  const statusOptions = [
    { value: WAITING, label: t('queue.waiting') },
    { value: ANY, label: t('queue.any') },
    ...APPLICATION_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
  ];

  return (
    <Page title={t('queue.title')} lead={t('queue.lead')}>
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.applications.totalCount}>
        <SearchField label={t('queue.search')} value={values.search} onChange={(text) => setFilter('search', text)} />
        <Select
          label={t('queue.state')}
          data={statusOptions}
          value={values.status}
          onChange={(value) => setFilter('status', value)}
          allowDeselect={false}
        />
        <Select
          label={t('queue.round')}
          placeholder={t('queue.anyRound')}
          data={(rounds.data?.rounds.nodes ?? []).map((round) => ({ value: round.id, label: pick(round, 'name') }))}
          value={values.round || null}
          onChange={(value) => setFilter('round', value)}
          clearable
        />
        <Select
          label={t('queue.order')}
          data={ORDERS.map((order) => ({ value: order, label: t(`queue.orders.${order}`) }))}
          value={values.order}
          onChange={(value) => setFilter('order', value)}
          allowDeselect={false}
        />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ applications }) => (
          <DataTable
            caption={t('queue.caption')}
            columns={columns}
            rows={applications.nodes}
            rowKey={(application) => application.id}
            rowHref={(application) => urls.officeApplication(application.id)}
            empty={<EmptyState title={t('queue.emptyTitle')}>{t('queue.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={applications} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

function statusesOf(filter: string): ApplicationStatus[] | null {
  if (filter === ANY) return null;
  const status = APPLICATION_STATUSES.find((known) => known === filter);
  return status ? [status] : [...WAITING_FOR_OFFICE];
}
