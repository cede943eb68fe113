import { useQuery } from '@apollo/client/react';
import { Button, Group, Select } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { Can } from '../../../access/Can';
import {
  type AgreementFilter,
  AgreementRegisterDocument,
  type AgreementRowFragment,
} from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar, SearchField } from '../../../ui/FilterBar';
import { useFormat } from '../../../ui/format';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { useFilters } from '../../../ui/useFilters';
import { useTexts } from '../messages';
import { lastDayOf, STATUSES } from '../states';
import { urls } from '../urls';
import { AgreementBadge } from '../views/AgreementBadge';

const PAGE_SIZE = 25;
const ENDING = [30, 60, 90] as const;

export function RegisterPage() {
  const { t } = useTexts();
  const { values, setFilter, clearFilters, isFiltered } = useFilters({
    search: '',
    state: '',
    ending: '',
    order: 'NAME',
  });
  const order = values.order === 'VALID_TO' ? 'VALID_TO' : 'NAME';
  const result = useQuery(AgreementRegisterDocument, {
    variables: { first: PAGE_SIZE, filter: filterOf(values), order },
  });
  const columns = useRegisterColumns();
  const endings = ENDING.map((count) => ({ value: String(count), label: t('register.endingIn', { count }) }));

  return (
    <Page
      title={t('register.title')}
      lead={t('register.lead')}
      actions={
        <Can I="create" a="Agreement">
          <Button component={Link} to={urls.create} leftSection={<IconFilePlus size={18} aria-hidden />}>
            {t('register.create')}
          </Button>
        </Can>
      }
    >
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.agreements.totalCount}>
        <SearchField
          label={t('register.search')}
          value={values.search}
          onChange={(text) => setFilter('search', text)}
        />
        <Select
          label={t('register.state')}
          placeholder={t('register.anyState')}
          data={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={values.state || null}
          onChange={(value) => setFilter('state', value)}
          clearable
        />
        <Select
          label={t('register.ending')}
          placeholder={t('register.endingAny')}
          data={endings}
          value={values.ending || null}
          onChange={(value) => setFilter('ending', value)}
          clearable
        />
        <Select
          label={t('register.order')}
          data={[
            { value: 'NAME', label: t('register.byName') },
            { value: 'VALID_TO', label: t('register.byEnd') },
          ]}
          value={order}
          onChange={(value) => setFilter('order', value)}
          allowDeselect={false}
        />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ agreements }) => (
          <DataTable
            caption={t('register.caption')}
            columns={columns}
            rows={agreements.nodes}
            rowKey={({ id }) => id}
            rowHref={({ id }) => urls.office(id)}
            empty={<EmptyState title={t('register.emptyTitle')}>{t('register.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={agreements} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

/** Only what runs can come to an end, unless a state was asked for. */
function filterOf({ search, state, ending }: Record<'search' | 'state' | 'ending', string>): AgreementFilter {
  const known = STATUSES.filter((status) => status === state);
  const days = ENDING.find((each) => String(each) === ending);
  return {
    search: search || null,
    statuses: days && known.length === 0 ? ['SIGNED_BY_FOUNDATION', 'IN_FORCE'] : known,
    expiringBefore: days
      ? dayjs()
          .add(days + 1, 'day')
          .format('YYYY-MM-DD')
      : null,
  };
}

function useRegisterColumns(): Column<AgreementRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  return [
    { id: 'person', header: t('field.person'), cell: ({ volunteerName }) => volunteerName },
    { id: 'number', header: t('field.number'), cell: ({ number }) => number ?? t('register.noNumber') },
    { id: 'state', header: t('field.state'), cell: ({ status }) => <AgreementBadge status={status} /> },
    {
      id: 'term',
      header: t('field.term'),
      cell: (row) => `${format.shortDate(row.validFrom)} – ${format.shortDate(lastDayOf(row))}`,
    },
    {
      id: 'attention',
      header: t('register.attention'),
      cell: (row) => <Attention agreement={row} />,
    },
  ];
}

/** What is still to be done; statutory cover needs nothing, and an agreement that is over is left in peace. */
function Attention({ agreement: { warnings, status } }: { agreement: AgreementRowFragment }) {
  const { t } = useTexts();
  const isOver = status === 'EXPIRED' || status === 'TERMINATED';
  const shown = isOver ? [] : warnings.filter((warning) => warning !== 'STATUTORY_COVER');
  if (shown.length === 0) return '–';
  return (
    <Group gap={4}>
      {shown.map((warning) => (
        <StateBadge key={warning} label={t(`warning.${warning}.label`)} tone="waiting" />
      ))}
    </Group>
  );
}
