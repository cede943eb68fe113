import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import { type PlanFilter, type PlanRowFragment, PlansDocument } from '../../../graphql/generated/plans/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar, SearchField } from '../../../ui/FilterBar';
import { useFormat } from '../../../ui/format';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { partyOf, STATUSES } from '../editions';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { PlanBadge } from '../views/PlanBadge';

const PAGE_SIZE = 25;
const TURNS = ['COORDINATOR', 'VOLUNTEER'] as const;

/** The plans of the whole team. */
export function PlansPage() {
  const { t } = useTexts();
  const { values, setFilter, clearFilters, isFiltered } = useFilters({ search: '', state: '', turn: '' });
  const result = useQuery(PlansDocument, {
    variables: { first: PAGE_SIZE, filter: filterOf(values) },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useColumns();
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <Button component={Link} to={urls.create} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('list.create')}
        </Button>
      }
    >
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.plans.totalCount}>
        <SearchField label={t('list.search')} value={values.search} onChange={(text) => setFilter('search', text)} />
        <Select
          label={t('list.state')}
          placeholder={t('list.anyState')}
          data={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={values.state || null}
          onChange={(value) => setFilter('state', value)}
          clearable
        />
        <Select
          label={t('list.turn')}
          placeholder={t('list.anyTurn')}
          data={[
            { value: 'COORDINATOR', label: t('list.turnYours') },
            { value: 'VOLUNTEER', label: t('list.turnTheirs') },
          ]}
          value={values.turn || null}
          onChange={(value) => setFilter('turn', value)}
          clearable
        />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ plans }) => (
          <DataTable
            caption={t('list.caption')}
            columns={columns}
            rows={plans.nodes}
            rowKey={({ id }) => id}
            rowHref={({ id }) => urls.edition(id)}
            empty={<EmptyState title={t('list.emptyTitle')}>{t('list.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={plans} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

/** Replaced versions only when they are asked for. */
function filterOf({ search, state, turn }: Record<'search' | 'state' | 'turn', string>): PlanFilter {
  const asked = STATUSES.filter((status) => status === state);
  return {
    search: search || null,
    statuses: asked.length > 0 ? asked : STATUSES.filter((status) => status !== 'SUPERSEDED'),
    waitingFor: TURNS.find((each) => each === turn) ?? null,
  };
}

function useColumns(): Column<PlanRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  const { user } = useViewer();
  return [
    { id: 'person', header: t('list.person'), cell: (plan) => plan.user?.name },
    { id: 'edition', header: t('list.edition'), align: 'end', cell: ({ edition }) => edition },
    {
      id: 'state',
      header: t('list.state'),
      cell: (plan) => <PlanBadge plan={plan} party={partyOf(plan, user?.id)} />,
    },
    {
      id: 'progress',
      header: t('list.progress'),
      align: 'end',
      cell: ({ progress: { share, metItems: met, items } }) =>
        t('progress.short', { share: format.percent(share), met, items }),
    },
    { id: 'changed', header: t('list.changed'), cell: ({ updatedAt }) => format.shortDate(updatedAt) },
  ];
}
