import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { MyRequestsDocument } from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useRequestColumns } from '../views/useRequestColumns';

export function MyRequestsPage() {
  const { t } = useTexts();
  const result = useQuery(MyRequestsDocument, { fetchPolicy: 'cache-and-network' });
  const { title, template, status, since } = useRequestColumns();
  return (
    <Page
      title={t('mine.title')}
      lead={t('mine.lead')}
      actions={
        <Button component={Link} to={urls.create} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('mine.create')}
        </Button>
      }
    >
      <AsyncView result={result}>
        {({ myOrganisations }) =>
          myOrganisations.map(({ id, name, requests }) => (
            <CardFrame key={id} title={name}>
              <DataTable
                caption={t('mine.caption', { name })}
                columns={[title, template, status, since]}
                rows={requests}
                rowKey={(row) => row.id}
                rowHref={(row) => urls.request(row.id)}
                empty={
                  <EmptyState title={t('mine.emptyTitle')} order={3}>
                    {t('mine.emptyLead')}
                  </EmptyState>
                }
              />
            </CardFrame>
          ))
        }
      </AsyncView>
    </Page>
  );
}
