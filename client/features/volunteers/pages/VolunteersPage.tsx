import { useQuery } from '@apollo/client/react';
import { VolunteersDocument } from '../../../graphql/generated/volunteers/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useVolunteerColumns } from '../views/useVolunteerColumns';
import { DIRECTORY_FILTERS, VolunteerFilters } from '../views/VolunteerFilters';

const PAGE_SIZE = 25;

/** The directory of the team; its filters stand in the address. */
export function VolunteersPage() {
  const { t } = useTexts();
  const filters = useFilters(DIRECTORY_FILTERS);
  const { search, competence, level, county, municipality } = filters.values;
  const result = useQuery(VolunteersDocument, {
    variables: {
      first: PAGE_SIZE,
      filter: {
        search: search || null,
        competenceId: competence || null,
        minLevel: competence && level ? Number(level) : null,
        countyId: county || null,
        municipalityId: municipality || null,
      },
    },
  });
  const columns = useVolunteerColumns();
  return (
    <Page title={t('directory.title')} lead={t('directory.lead')}>
      <VolunteerFilters filters={filters} count={result.data?.volunteers.totalCount} />
      <AsyncView result={result} keepPrevious>
        {({ volunteers }) => (
          <DataTable
            caption={t('directory.caption')}
            columns={columns}
            rows={volunteers.nodes}
            rowKey={({ id }) => id}
            rowHref={({ id }) => urls.volunteer(id)}
            empty={<EmptyState title={t('directory.emptyTitle')}>{t('directory.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={volunteers} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}
