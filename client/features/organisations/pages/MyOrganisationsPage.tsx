import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { MyOrganisationsDocument } from '../../../graphql/generated/organisations/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useOrganisationColumns } from '../views/useOrganisationColumns';

export function MyOrganisationsPage() {
  const { t } = useTexts();
  const result = useQuery(MyOrganisationsDocument, { fetchPolicy: 'cache-and-network' });
  const columns = useOrganisationColumns();
  const register = (
    <Button component={Link} to={urls.register}>
      {t('mine.register')}
    </Button>
  );
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')} actions={register}>
      <AsyncView result={result}>
        {({ myOrganisations }) => (
          <DataTable
            caption={t('mine.caption')}
            columns={columns}
            rows={myOrganisations}
            rowKey={({ id }) => id}
            rowHref={({ id }) => urls.organisation(id)}
            empty={<EmptyState title={t('mine.emptyTitle')}>{t('mine.emptyLead')}</EmptyState>}
          />
        )}
      </AsyncView>
    </Page>
  );
}
