import { useQuery } from '@apollo/client/react';
import { SimpleGrid, Text } from '@mantine/core';
import { ApplicationReviewsDocument, ReleaseReviewDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { useScore } from '../useScore';
import { AskForReview } from './AskForReview';
import { ReviewCard } from './ReviewCard';

type Points = number | null | undefined;

/** The reviews of an application side by side, as far as the viewer may see them by now. */
export function CaseReviews({ id }: { id: string }) {
  const { t } = useTexts();
  const { points } = useScore();
  /** Points are null for who still has to score the application themselves. */
  const summary = (score: Points, spread: Points, count: Points, isAssigned: boolean): string => {
    if (typeof score !== 'number' || typeof spread !== 'number') return t('caseReviews.blind');
    if (!count) return isAssigned ? '' : t('caseReviews.none');
    if (count === 1) return t('caseReviews.single', { points: points(score) });
    return t('caseReviews.mean', { points: points(score), spread: points(spread) });
  };
  const result = useQuery(ApplicationReviewsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <CardFrame title={t('caseReviews.title')}>
      <AsyncView result={result}>
        {({ application: { status, score, spread, reviewCount, reviews, round } }) => (
          <>
            <Text c="dimmed">{summary(score, spread, reviewCount, reviews.length > 0)}</Text>
            <SimpleGrid cols={{ base: 1, lg: Math.max(1, Math.min(3, reviews.length)) }} spacing="md">
              {reviews.map((review, index) => (
                <ReviewCard
                  key={review.id}
                  order={3}
                  title={review.reviewer?.name ?? t('review.reviewer', { number: index + 1 })}
                  review={review}
                  criteria={round?.criteria ?? []}
                  actions={['ASSIGNED', 'STARTED'].includes(review.status) && <Release id={review.id} />}
                />
              ))}
            </SimpleGrid>
            {status === 'UNDER_REVIEW' && round && <AskForReview applicationId={id} roundId={round.id} />}
          </>
        )}
      </AsyncView>
    </CardFrame>
  );
}

function Release({ id }: { id: string }) {
  const { t } = useTexts();
  const release = useAction(ReleaseReviewDocument, {
    successMessage: t('caseReviews.released'),
    refetchQueries: [ApplicationReviewsDocument],
  });
  return (
    <ConfirmButton
      variant="subtle"
      size="compact-md"
      message={t('caseReviews.releaseQuestion')}
      onConfirm={() => release.run({ input: { id } })}
    >
      {t('caseReviews.release')}
    </ConfirmButton>
  );
}
