import { useQuery } from '@apollo/client/react';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useViewer } from '../../../access/ViewerContext';
import {
  type ActivityFilter,
  type ActivityRowFragment,
  OfficeActivitiesDocument,
} from '../../../graphql/generated/activities/graphql';
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
import { BulkAccept } from '../views/BulkAccept';
import { type FilterValues, NO_FILTER, OfficeFilters } from '../views/OfficeFilters';
import { useActivityColumns } from '../views/useActivityColumns';

const PAGE_SIZE = 50;
const NONE: ReadonlySet<string> = new Set();

export function OfficeActivitiesPage() {
  const { t } = useTexts();
  const { values, setFilter, clearFilters, isFiltered } = useFilters(NO_FILTER);
  const [selected, setSelected] = useState(NONE);
  const { user } = useViewer();
  const order = values.order === 'NEWEST' ? 'NEWEST' : 'OLDEST';
  const result = useQuery(OfficeActivitiesDocument, {
    variables: { first: PAGE_SIZE, filter: filterOf(values), order },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useActivityColumns(COLUMNS);
  const rows = result.data?.activities.nodes ?? [];
  const acceptable = rows.filter((row) => row.status === 'CONFIRMED' && row.userId !== user?.id);
  const chosen = acceptable.filter(({ id }) => selected.has(id)).map(({ id }) => id);

  return (
    <Page title={t('office.title')} lead={t('office.lead')} size="wide">
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.activities.totalCount}>
        <OfficeFilters values={values} setFilter={setFilter} names={namesOf(rows)} />
      </FilterBar>
      <BulkAccept ids={chosen} onDone={() => setSelected(NONE)} />
      <AsyncView result={result} keepPrevious>
        {({ activities }) => (
          <DataTable
            caption={t('office.caption')}
            columns={columns}
            rows={activities.nodes}
            rowKey={(row) => row.id}
            rowName={(row) => row.topic}
            rowHref={(row) => urls.activity(row.id)}
            {...(values.status === 'CONFIRMED' && { selection: { selected, onChange: setSelected } })}
            empty={
              <EmptyState title={t('office.emptyTitle')} icon={IconCircleCheck}>
                {t('office.emptyLead')}
              </EmptyState>
            }
            footer={<LoadMore connection={activities} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

const COLUMNS = ['topic', 'heldOn', 'volunteer', 'organisation', 'minutes', 'waiting'] as const;

function filterOf({ status, kind, municipality, organisation, volunteer, from, to }: FilterValues): ActivityFilter {
  const known = STATUSES.find((each) => each === status);
  return {
    statuses: known ? [known] : null,
    kindId: kind || null,
    municipalityId: municipality || null,
    organisationId: organisation || null,
    userId: volunteer || null,
    from: from || null,
    to: to || null,
  };
}

const namesOf = ([row]: readonly ActivityRowFragment[]) => ({
  volunteer: row?.volunteer?.name,
  organisation: row?.organisation?.name,
});
