import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Can } from '../../../access/Can';
import { type Role, UsersDocument } from '../../../graphql/generated/accounts/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar, SearchField } from '../../../ui/FilterBar';
import { LoadMore } from '../../../ui/LoadMore';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { useTexts } from '../messages';
import { ROLES, STATUSES } from '../roles';
import { urls } from '../urls';
import { useUserColumns } from '../views/useUserColumns';

const PAGE_SIZE = 25;

export function UsersPage() {
  const { t } = useTexts();
  const common = useCommonTexts();
  const { values, setFilter, clearFilters, isFiltered } = useFilters({ search: '', role: '', status: '' });
  const role = ROLES.find((known) => known === values.role);
  const status = STATUSES.find((known) => known === values.status);
  const result = useQuery(UsersDocument, {
    variables: {
      first: PAGE_SIZE,
      filter: { search: values.search || null, role: role ?? null, status: status ?? null },
    },
  });
  const columns = useUserColumns();
  const roleOptions = ROLES.map((value: Role) => ({ value, label: common.t(`role.${value}`) }));

  return (
    <Page
      title={t('users.title')}
      lead={t('users.lead')}
      actions={
        <Can I="invite" a="User">
          <Button component={Link} to={urls.invite} leftSection={<IconUserPlus size={18} aria-hidden />}>
            {t('users.invite')}
          </Button>
        </Can>
      }
    >
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.users.totalCount}>
        <SearchField label={t('users.search')} value={values.search} onChange={(text) => setFilter('search', text)} />
        <Select
          label={t('field.role')}
          placeholder={t('users.anyRole')}
          data={roleOptions}
          value={role ?? null}
          onChange={(value) => setFilter('role', value)}
          clearable
        />
        <Select
          label={t('users.account')}
          placeholder={t('users.anyStatus')}
          data={STATUSES.map((value) => ({ value, label: t(`users.status.${value}`) }))}
          value={status ?? null}
          onChange={(value) => setFilter('status', value)}
          clearable
        />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ users }) => (
          <DataTable
            caption={t('users.caption')}
            columns={columns}
            rows={users.nodes}
            rowKey={(user) => user.id}
            empty={<EmptyState title={t('users.emptyTitle')}>{t('users.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={users} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}
