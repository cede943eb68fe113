import { useQuery } from '@apollo/client/react';
import { SegmentedControl, Text } from '@mantine/core';
import { MyReviewsDocument, type ReviewSummaryFragment } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { useFilters } from '../../../ui/useFilters';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { REVIEW_TONES } from '../states';
import { urls } from '../urls';

const PAGE_SIZE = 50;
const SUBMITTED = 'submitted';

/** What a reviewer is asked to score. */
export function MyReviewsPage() {
  const { t } = useTexts();
  const columns = useReviewColumns();
  const { values, setFilter } = useFilters({ show: 'open' });
  const result = useQuery(MyReviewsDocument, {
    variables: { first: PAGE_SIZE, submitted: values.show === SUBMITTED },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Page title={t('reviews.title')} lead={t('reviews.lead')}>
      <SegmentedControl
        aria-label={t('reviews.state')}
        data={[
          { value: 'open', label: t('reviews.open') },
          { value: SUBMITTED, label: t('reviews.submitted') },
        ]}
        value={values.show}
        onChange={(show) => setFilter('show', show)}
        style={{ alignSelf: 'flex-start' }}
      />
      <AsyncView result={result} keepPrevious>
        {({ myReviews }) => (
          <DataTable
            caption={t('reviews.caption')}
            columns={columns}
            rows={myReviews.nodes}
            rowKey={(review) => review.id}
            rowHref={(review) => urls.review(review.id)}
            empty={<EmptyState title={t('reviews.emptyTitle')}>{t('reviews.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={myReviews} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

function useReviewColumns(): Column<ReviewSummaryFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  const pick = useLocalText();
  return [
    {
      id: 'candidate',
      header: t('reviews.candidate'),
      cell: ({ candidateName, isThird }) => (
        <Text component="span" fw={600}>
          {isThird ? `${candidateName} (${t('reviews.third')})` : candidateName}
        </Text>
      ),
    },
    {
      id: 'state',
      header: t('reviews.state'),
      cell: ({ status }) => <StateBadge tone={REVIEW_TONES[status]} label={t(`reviewStatus.${status}`)} />,
    },
    { id: 'due', header: t('reviews.due'), cell: ({ dueOn }) => format.shortDate(dueOn) },
    { id: 'round', header: t('queue.round'), cell: ({ round }) => round && pick(round, 'name') },
  ];
}
