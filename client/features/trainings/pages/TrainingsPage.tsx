import { useQuery } from '@apollo/client/react';
import { Button, SimpleGrid } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { Link } from 'react-router';
import { TrainingsDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar, SearchField } from '../../../ui/FilterBar';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { TrainingCard } from '../views/TrainingCard';

const PAGE_SIZE = 20;

/** The catalogue for everyone: what the team learns and when. */
export function TrainingsPage() {
  const { t } = useTexts();
  const { values, setFilter, clearFilters, isFiltered } = useFilters({ search: '' });
  const result = useQuery(TrainingsDocument, {
    variables: { first: PAGE_SIZE, filter: { search: values.search || null, archived: false } },
  });
  const calendar = (
    <Button
      component={Link}
      to={urls.calendar}
      variant="default"
      leftSection={<IconCalendarEvent size={18} aria-hidden />}
    >
      {t('list.calendar')}
    </Button>
  );
  return (
    <Page title={t('list.title')} lead={t('list.lead')} actions={calendar}>
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.trainings.totalCount}>
        <SearchField label={t('list.search')} value={values.search} onChange={(text) => setFilter('search', text)} />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ trainings }) =>
          trainings.nodes.length === 0 ? (
            <EmptyState title={t('list.emptyTitle')}>{t('list.emptyLead')}</EmptyState>
          ) : (
            <>
              <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
                {trainings.nodes.map((training) => (
                  <TrainingCard key={training.id} training={training} />
                ))}
              </SimpleGrid>
              <LoadMore connection={trainings} fetchMore={result.fetchMore} />
            </>
          )
        }
      </AsyncView>
    </Page>
  );
}
