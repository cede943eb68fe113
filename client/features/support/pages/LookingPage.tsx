import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { Link } from 'react-router';
import {
  RequestsForVolunteersDocument,
  type RequestsForVolunteersQuery,
} from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar, SearchField } from '../../../ui/FilterBar';
import { useFormat } from '../../../ui/format';
import { LoadMore } from '../../../ui/LoadMore';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useRequestColumns } from '../views/useRequestColumns';

type Row = RequestsForVolunteersQuery['requestsForVolunteers']['nodes'][number];

const PAGE_SIZE = 25;

/** Requests that look for someone of the team; no contact data before both sides agree. */
export function LookingPage() {
  const { t } = useTexts();
  const { values, setFilter, clearFilters, isFiltered } = useFilters({ search: '' });
  const result = useQuery(RequestsForVolunteersDocument, {
    variables: { first: PAGE_SIZE, filter: { search: values.search || null } },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useColumns();
  return (
    <Page
      title={t('looking.title')}
      lead={t('looking.lead')}
      actions={
        <Button component={Link} to={urls.name} variant="default" leftSection={<IconBulb size={18} aria-hidden />}>
          {t('looking.name')}
        </Button>
      }
    >
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.requestsForVolunteers.totalCount}>
        <SearchField label={t('queue.search')} value={values.search} onChange={(text) => setFilter('search', text)} />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ requestsForVolunteers }) => (
          <DataTable
            caption={t('looking.caption')}
            columns={columns}
            rows={requestsForVolunteers.nodes}
            rowKey={({ id }) => id}
            rowHref={({ id }) => urls.request(id)}
            empty={<EmptyState title={t('looking.emptyTitle')}>{t('looking.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={requestsForVolunteers} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { title, organisation, since } = useRequestColumns();
  return [
    title,
    organisation,
    { id: 'effort', header: t('field.effortShort'), align: 'end', cell: (row) => format.minutes(row.effortMinutes) },
    {
      id: 'neededBy',
      header: t('field.neededBy'),
      cell: (row) => (row.neededBy ? format.shortDate(row.neededBy) : common.t('unknown')),
    },
    since,
  ];
}
