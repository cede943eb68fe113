import { useQuery } from '@apollo/client/react';
import { AuditEventsDocument, type AuditFilter } from '../../../graphql/generated/audit/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar } from '../../../ui/FilterBar';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useSite } from '../../../ui/Site';
import { useFilters } from '../../../ui/useFilters';
import { momentsOf } from '../days';
import { useRecordUrl } from '../links';
import { useTexts } from '../messages';
import { EventTable } from '../views/EventTable';
import { type FilterValues, NO_FILTER, TrailFilters } from '../views/TrailFilters';
import { SUBJECTS } from '../words';

const PAGE_SIZE = 50;

/** What happened in the portal: all of it for administrators, the cases for coordinators. */
export function TrailPage() {
  const { t } = useTexts();
  const { timeZone } = useSite();
  const recordUrl = useRecordUrl();
  const { values, setFilter, clearFilters, isFiltered } = useFilters(NO_FILTER);
  const result = useQuery(AuditEventsDocument, {
    variables: { first: PAGE_SIZE, filter: filterOf(values, timeZone) },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page title={t('trail.title')} lead={t('trail.lead')} size="wide">
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.auditEvents.totalCount}>
        <TrailFilters values={values} setFilter={setFilter} />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ auditEvents }) => (
          <EventTable
            caption={t('trail.caption')}
            events={auditEvents.nodes}
            recordUrl={recordUrl}
            onRecord={(id) => setFilter('record', id)}
            empty={<EmptyState title={t('trail.emptyTitle')}>{t('trail.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={auditEvents} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

function filterOf({ actor, person, kind, record, from, to }: FilterValues, timeZone: string): AuditFilter {
  return {
    actorId: actor || null,
    userId: person || null,
    subject: SUBJECTS.find((known) => known === kind) ?? null,
    subjectId: record || null,
    ...momentsOf({ from, to }, timeZone),
  };
}
