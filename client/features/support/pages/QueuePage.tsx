import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { Link } from 'react-router';
import {
  RequestTemplatesDocument,
  type SupportRequestOrder,
  SupportRequestsDocument,
} from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar, SearchField, WIDE } from '../../../ui/FilterBar';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { useLocalName } from '../../catalogue';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { ALL_STATES, OPEN_STATES } from '../values';
import { QueueTiles } from '../views/QueueTiles';
import { useRequestColumns } from '../views/useRequestColumns';

const PAGE_SIZE = 25;
const ORDERS: readonly SupportRequestOrder[] = ['LONGEST_IN_STATE', 'NEWEST'];

export function QueuePage() {
  const { t } = useTexts();
  const { values, setFilter, clearFilters, isFiltered } = useFilters({
    search: '',
    status: 'OPEN',
    template: '',
    order: 'LONGEST_IN_STATE',
  });
  const result = useQuery(SupportRequestsDocument, {
    variables: {
      first: PAGE_SIZE,
      filter: {
        search: values.search || null,
        statuses: statesOf(values.status),
        templateId: values.template || null,
      },
      order: ORDERS.find((order) => order === values.order) ?? 'LONGEST_IN_STATE',
    },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useRequestColumns();

  return (
    <Page
      title={t('queue.title')}
      lead={t('queue.lead')}
      size="wide"
      actions={
        <Button component={Link} to={urls.record} leftSection={<IconPhone size={18} aria-hidden />}>
          {t('queue.record')}
        </Button>
      }
    >
      <QueueTiles />
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.supportRequests.totalCount}>
        <SearchField label={t('queue.search')} value={values.search} onChange={(text) => setFilter('search', text)} />
        <StateFilter value={values.status} onChange={(value) => setFilter('status', value)} />
        <TemplateFilter value={values.template} onChange={(value) => setFilter('template', value)} />
        <Select
          label={t('field.order')}
          wrapperProps={WIDE}
          data={ORDERS.map((value) => ({ value, label: t(`queue.order.${value}`) }))}
          value={values.order}
          onChange={(value) => setFilter('order', value)}
          allowDeselect={false}
        />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ supportRequests }) => (
          <DataTable
            caption={t('queue.caption')}
            columns={[columns.title, columns.organisation, columns.template, columns.status, columns.since]}
            rows={supportRequests.nodes}
            rowKey={({ id }) => id}
            rowHref={({ id }) => urls.request(id)}
            empty={<EmptyState title={t('queue.emptyTitle')}>{t('queue.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={supportRequests} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

/** `OPEN` stands for all that is under way, `ALL` for everything. */
function statesOf(value: string) {
  if (value === 'ALL') return null;
  return ALL_STATES.includes(value as (typeof ALL_STATES)[number])
    ? ALL_STATES.filter((state) => state === value)
    : [...OPEN_STATES];
}

interface FilterProps {
  value: string;
  onChange: (value: string | null) => void;
}

function StateFilter({ value, onChange }: FilterProps) {
  const { t } = useTexts();
  return (
    <Select
      label={t('field.status')}
      data={[
        { value: 'OPEN', label: t('queue.open') },
        { value: 'ALL', label: t('queue.any') },
        ...ALL_STATES.map((state) => ({ value: state, label: t(`state.${state}`) })),
      ]}
      value={value}
      onChange={onChange}
      allowDeselect={false}
    />
  );
}

function TemplateFilter({ value, onChange }: FilterProps) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  const { data } = useQuery(RequestTemplatesDocument);
  return (
    <Select
      label={t('field.template')}
      placeholder={t('queue.any')}
      data={(data?.requestTemplates ?? []).map((template) => ({ value: template.id, label: nameOf(template) }))}
      value={value || null}
      onChange={onChange}
      clearable
    />
  );
}
