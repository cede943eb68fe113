import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Can } from '../../../access/Can';
import { type OrganisationStatus, OrganisationsDocument } from '../../../graphql/generated/organisations/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar, SearchField } from '../../../ui/FilterBar';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { KINDS } from '../values';
import { useOrganisationColumns } from '../views/useOrganisationColumns';

const PAGE_SIZE = 25;
const STATUSES: readonly OrganisationStatus[] = ['UNVERIFIED', 'VERIFIED', 'REJECTED', 'ARCHIVED'];

export function OrganisationsPage() {
  const { t } = useTexts();
  const filters = useFilters({ search: '', kind: '', status: '', duplicated: '' });
  const { values, setFilter, clearFilters, isFiltered } = filters;
  const kind = KINDS.find((known) => known === values.kind) ?? null;
  const status = STATUSES.find((known) => known === values.status) ?? null;
  const duplicated = values.duplicated === '1' || null;
  const result = useQuery(OrganisationsDocument, {
    variables: { first: PAGE_SIZE, filter: { search: values.search || null, kind, status, duplicated } },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useOrganisationColumns();

  return (
    <Page
      title={t('directory.title')}
      lead={t('directory.lead')}
      actions={
        <Can I="verify" a="Organisation">
          <Button component={Link} to={urls.record} leftSection={<IconPlus size={18} aria-hidden />}>
            {t('directory.record')}
          </Button>
        </Can>
      }
    >
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.organisations.totalCount}>
        <SearchField
          label={t('directory.search')}
          value={values.search}
          onChange={(text) => setFilter('search', text)}
        />
        <Select
          label={t('field.status')}
          placeholder={t('directory.any')}
          data={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          value={status}
          onChange={(value) => setFilter('status', value)}
          clearable
        />
        <Select
          label={t('field.kindShort')}
          placeholder={t('directory.any')}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={(value) => setFilter('kind', value)}
          clearable
        />
        <Checkbox
          label={t('directory.duplicated')}
          checked={duplicated === true}
          onChange={(event) => setFilter('duplicated', event.currentTarget.checked ? '1' : '')}
          py={8}
        />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ organisations }) => (
          <DataTable
            caption={t('directory.caption')}
            columns={columns}
            rows={organisations.nodes}
            rowKey={({ id }) => id}
            rowHref={({ id }) => urls.organisation(id)}
            empty={<EmptyState title={t('directory.emptyTitle')}>{t('directory.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={organisations} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}
