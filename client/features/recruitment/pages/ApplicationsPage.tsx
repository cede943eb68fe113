import { useQuery } from '@apollo/client/react';
import { Group, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import {
  type ApplicationOrder,
  type ApplicationStatus,
  RoundNamesDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { FilterBar, SearchField } from '../../../ui/FilterBar';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { SavedViews } from '../../saved-views';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { APPLICATION_STATUSES, WAITING_FOR_OFFICE } from '../states';
import { ApplicationList } from '../views/ApplicationList';
import { Board } from '../views/Board';

const ORDERS: readonly ApplicationOrder[] = ['LONGEST_WAITING', 'LATEST', 'NAME'];
const WAITING = 'waiting';
const ANY = 'any';
const VIEWS = ['list', 'board'] as const;

/** The queue of applications, as a list or state by state; at first those where the office has the next move. */
export function ApplicationsPage() {
  const { t } = useTexts();
  const pick = useLocalText();
  const { values: shape, setFilter: setShape } = useFilters({ view: 'list' });
  const filters = useFilters({ search: '', status: WAITING, round: '', order: 'LONGEST_WAITING' });
  const { values, setFilter, clearFilters, isFiltered } = filters;
  const [count, setCount] = useState<number>();
  const rounds = useQuery(RoundNamesDocument);
  const isBoard = shape.view === 'board';
  const asked = {
    roundId: values.round || null,
    search: values.search || null,
    order: ORDERS.find((order) => order === values.order) ?? 'LONGEST_WAITING',
  };
  const statusOptions = [
    { value: WAITING, label: t('queue.waiting') },
    { value: ANY, label: t('queue.any') },
    ...APPLICATION_STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) })),
  ];

  return (
    <Page title={t('queue.title')} lead={t('queue.lead')} size="wide">
      <Group gap="sm">
        <SegmentedControl
          aria-label={t('views.label')}
          data={VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
          value={isBoard ? 'board' : 'list'}
          onChange={(value) => setShape('view', value)}
        />
        <SavedViews list="applications" />
      </Group>
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} {...(!isBoard && count !== undefined && { count })}>
        <SearchField label={t('queue.search')} value={values.search} onChange={(text) => setFilter('search', text)} />
        {!isBoard && (
          <Select
            label={t('queue.state')}
            data={statusOptions}
            value={values.status}
            onChange={(value) => setFilter('status', value)}
            allowDeselect={false}
          />
        )}
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
      {isBoard ? (
        <Board {...asked} />
      ) : (
        <ApplicationList {...asked} status={statusesOf(values.status)} onCount={setCount} />
      )}
    </Page>
  );
}

function statusesOf(filter: string): ApplicationStatus[] | null {
  if (filter === ANY) return null;
  const status = APPLICATION_STATUSES.find((known) => known === filter);
  return status ? [status] : [...WAITING_FOR_OFFICE];
}
