import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { Link } from 'react-router';
import { MyMatchesDocument } from '../../../graphql/generated/matching/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { urls as support } from '../../support/urls';
import { useTexts } from '../messages';
import { CLOSED, OPEN } from '../side';
import { urls } from '../urls';
import { useOwnColumns } from '../views/MatchList';

const PAGE_SIZE = 25;
const STATUSES: Readonly<Record<string, typeof OPEN>> = { open: OPEN, closed: CLOSED };

/** What was proposed to the volunteer, and what they offered. */
export function MatchesPage() {
  const { t } = useTexts();
  const { values, setFilter } = useFilters({ show: 'open' });
  const statuses = STATUSES[values.show];
  const columns = useOwnColumns();
  const result = useQuery(MyMatchesDocument, {
    variables: { first: PAGE_SIZE, filter: statuses ? { statuses: [...statuses] } : null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')}>
      <SegmentedControl
        aria-label={t('mine.filter')}
        data={(['open', 'closed', 'all'] as const).map((value) => ({ value, label: t(`mine.${value}`) }))}
        value={values.show}
        onChange={(value) => setFilter('show', value)}
        style={{ alignSelf: 'flex-start' }}
      />
      <AsyncView result={result} keepPrevious>
        {({ myMatches }) => (
          <DataTable
            caption={t('mine.caption')}
            columns={columns}
            rows={myMatches.nodes}
            rowKey={({ id }) => id}
            rowHref={({ id }) => urls.match(id)}
            empty={
              <EmptyState
                title={t('mine.emptyTitle')}
                action={
                  <Button component={Link} to={support.looking} variant="light">
                    {t('mine.look')}
                  </Button>
                }
              >
                {t('mine.emptyLead')}
              </EmptyState>
            }
            footer={<LoadMore connection={myMatches} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}
