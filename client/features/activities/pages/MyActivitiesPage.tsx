import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type ActivityStatus, MyActivitiesDocument } from '../../../graphql/generated/activities/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar } from '../../../ui/FilterBar';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { useTexts } from '../messages';
import { STATUSES } from '../statuses';
import { urls } from '../urls';
import { useActivityColumns } from '../views/useActivityColumns';

const PAGE_SIZE = 25;

export function MyActivitiesPage() {
  const { t } = useTexts();
  const { values, setFilter, clearFilters, isFiltered } = useFilters({ status: '' });
  const status = STATUSES.find((known: ActivityStatus) => known === values.status);
  const result = useQuery(MyActivitiesDocument, {
    variables: { first: PAGE_SIZE, filter: { statuses: status ? [status] : null } },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useActivityColumns(['topic', 'heldOn', 'organisation', 'minutes', 'status']);
  const log = (
    <Button component={Link} to={urls.log} leftSection={<IconPlus size={18} aria-hidden />}>
      {t('log.title')}
    </Button>
  );
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')} actions={log}>
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.myActivities.totalCount}>
        <Select
          label={t('field.status')}
          placeholder={t('office.all')}
          data={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={status ?? null}
          onChange={(value) => setFilter('status', value)}
          clearable
        />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ myActivities }) => (
          <DataTable
            caption={t('mine.caption')}
            columns={columns}
            rows={myActivities.nodes}
            rowKey={(row) => row.id}
            rowHref={(row) => urls.activity(row.id)}
            empty={
              isFiltered ? (
                <EmptyState title={t('mine.noneFound')} />
              ) : (
                <EmptyState title={t('mine.emptyTitle')} action={log}>
                  {t('mine.emptyLead')}
                </EmptyState>
              )
            }
            footer={<LoadMore connection={myActivities} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}
