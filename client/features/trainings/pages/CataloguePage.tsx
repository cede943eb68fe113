import { useQuery } from '@apollo/client/react';
import { Button, Select, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { TrainingCatalogueDocument, type TrainingCatalogueQuery } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar, SearchField } from '../../../ui/FilterBar';
import { useFormat } from '../../../ui/format';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { useFilters } from '../../../ui/useFilters';
import { useLocalName } from '../../catalogue';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useTrainingTitle } from '../views/useTrainingTitle';

const PAGE_SIZE = 25;
const ARCHIVED: Readonly<Record<string, boolean | null>> = { offered: false, archived: true, all: null };

/** The coordinators' catalogue of trainings. */
export function CataloguePage() {
  const { t } = useTexts();
  const { values, setFilter, clearFilters, isFiltered } = useFilters({ search: '', show: 'offered' });
  const result = useQuery(TrainingCatalogueDocument, {
    variables: {
      first: PAGE_SIZE,
      filter: { search: values.search || null, archived: ARCHIVED[values.show] ?? null },
    },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useColumns();
  const choices = [
    { value: 'offered', label: t('office.offered') },
    { value: 'archived', label: t('office.archivedOnly') },
    { value: 'all', label: t('office.all') },
  ];
  const add = (
    <Button component={Link} to={urls.newTraining} leftSection={<IconPlus size={18} aria-hidden />}>
      {t('office.newTraining')}
    </Button>
  );
  return (
    <Page title={t('office.trainingsTitle')} lead={t('office.trainingsLead')} actions={add}>
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.trainings.totalCount}>
        <SearchField label={t('list.search')} value={values.search} onChange={(text) => setFilter('search', text)} />
        <Select
          label={t('office.show')}
          data={choices}
          value={values.show}
          onChange={(show) => setFilter('show', show)}
          allowDeselect={false}
        />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ trainings }) => (
          <DataTable
            caption={t('office.trainingsCaption')}
            columns={columns}
            rows={trainings.nodes}
            rowKey={(row) => row.id}
            rowHref={(row) => urls.editTraining(row.id)}
            empty={<EmptyState title={t('office.emptyTitle')}>{t('office.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={trainings} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

type CatalogueRow = TrainingCatalogueQuery['trainings']['nodes'][number];

function useColumns(): Column<CatalogueRow>[] {
  const { t } = useTexts();
  const format = useFormat();
  const titleOf = useTrainingTitle();
  const nameOf = useLocalName();
  return [
    {
      id: 'title',
      header: t('office.trainingTitle'),
      cell: (row) => (
        <Text component="span" fw={600}>
          {titleOf(row)} {row.archived && <StateBadge label={t('office.inArchive')} />}
        </Text>
      ),
    },
    { id: 'minutes', header: t('office.minutes'), align: 'end', cell: (row) => format.minutes(row.minutes) },
    {
      id: 'gives',
      header: t('office.gives'),
      cell: (row) => row.competences.flatMap(({ competence }) => (competence ? nameOf(competence) : [])).join(', '),
    },
    { id: 'open', header: t('office.open'), align: 'end', cell: (row) => row.openSessions.length },
  ];
}
