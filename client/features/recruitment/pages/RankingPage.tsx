import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { RankingDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { ranked } from '../ranking';
import { urls } from '../urls';
import { DecisionBar } from '../views/DecisionBar';
import { RankingActions } from '../views/RankingActions';
import { useRankingColumns } from '../views/useRankingColumns';

const PAGE_SIZE = 100;

/** The applications of a round by their score, ties shown. */
export function RankingPage() {
  const { t } = useTexts();
  const pick = useLocalText();
  const { id = '' } = useParams();
  const columns = useRankingColumns();
  const [selected, onChange] = useState<ReadonlySet<string>>(new Set());
  const selection = { selected, onChange };
  const result = useQuery(RankingDocument, {
    variables: { id, first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AsyncView result={result}>
      {({ round, applications }) => (
        <Page
          title={t('ranking.title')}
          lead={t('ranking.lead')}
          breadcrumbs={[
            { label: t('rounds.title'), to: urls.rounds },
            { label: pick(round, 'name'), to: urls.round(id) },
          ]}
          size="wide"
          actions={<RankingActions round={round} />}
        >
          <DecisionBar roundId={id} rows={applications.nodes} selection={selection} />
          <DataTable
            caption={t('ranking.caption')}
            columns={columns}
            rows={ranked(applications.nodes)}
            rowKey={(row) => row.id}
            rowName={({ user }) => user?.name ?? ''}
            selection={selection}
            rowHref={(row) => urls.officeApplication(row.id)}
            empty={<EmptyState title={t('ranking.emptyTitle')}>{t('ranking.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={applications} fetchMore={result.fetchMore} />}
          />
        </Page>
      )}
    </AsyncView>
  );
}
