import { useQuery } from '@apollo/client/react';
import { WaitingMatchesDocument } from '../../../graphql/generated/matching/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useWaitingColumns } from '../views/MatchList';

const PAGE_SIZE = 25;

/** The coordinators' queue of proposals that nobody has answered yet. */
export function WaitingPage() {
  const { t } = useTexts();
  const columns = useWaitingColumns();
  const result = useQuery(WaitingMatchesDocument, {
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page title={t('waiting.title')} lead={t('waiting.lead')}>
      <AsyncView result={result}>
        {({ waitingMatches }) => (
          <DataTable
            caption={t('waiting.caption')}
            columns={columns}
            rows={waitingMatches.nodes}
            rowKey={({ id }) => id}
            rowHref={({ id }) => urls.match(id)}
            empty={<EmptyState title={t('waiting.emptyTitle')}>{t('waiting.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={waitingMatches} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}
