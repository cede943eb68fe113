import { useQuery } from '@apollo/client/react';
import { Stack, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { ActivitiesToConfirmDocument, ReceivedActivitiesDocument } from '../../../graphql/generated/activities/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { ToConfirmList } from '../views/ToConfirmList';
import { useActivityColumns } from '../views/useActivityColumns';

const PAGE_SIZE = 25;

export function ReceivedActivitiesPage() {
  const { t } = useTexts();
  return (
    <Page title={t('receiver.title')} lead={t('receiver.lead')}>
      <Waiting />
      <History />
    </Page>
  );
}

function Waiting() {
  const { t } = useTexts();
  const result = useQuery(ActivitiesToConfirmDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Stack gap="md">
      <Title order={2}>{t('receiver.waiting')}</Title>
      <AsyncView result={result}>
        {({ activitiesToConfirm }) =>
          activitiesToConfirm.nodes.length === 0 ? (
            <EmptyState title={t('receiver.nothingWaiting')} icon={IconCircleCheck} order={3}>
              {t('receiver.nothingWaitingLead')}
            </EmptyState>
          ) : (
            <>
              <ToConfirmList activities={activitiesToConfirm.nodes} />
              <LoadMore connection={activitiesToConfirm} fetchMore={result.fetchMore} />
            </>
          )
        }
      </AsyncView>
    </Stack>
  );
}

function History() {
  const { t } = useTexts();
  const result = useQuery(ReceivedActivitiesDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useActivityColumns(['topic', 'heldOn', 'volunteer', 'minutes', 'status']);
  return (
    <Stack gap="md">
      <Title order={2}>{t('receiver.history')}</Title>
      <AsyncView result={result} keepPrevious>
        {({ receivedActivities }) => (
          <DataTable
            caption={t('receiver.historyCaption')}
            columns={columns}
            rows={receivedActivities.nodes}
            rowKey={(row) => row.id}
            rowHref={(row) => urls.activity(row.id)}
            empty={<EmptyState title={t('receiver.historyEmpty')} order={3} />}
            footer={<LoadMore connection={receivedActivities} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Stack>
  );
}
