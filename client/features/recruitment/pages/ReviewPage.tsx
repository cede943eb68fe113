import { useQuery } from '@apollo/client/react';
import { Grid, Group, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { ReviewDocument, type ReviewQuery } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { toAnswers } from '../form/answers';
import { useTexts } from '../messages';
import { REVIEW_TONES } from '../states';
import type { FormSectionFragment } from '../types';
import { urls } from '../urls';
import { AnswersView } from '../views/AnswersView';
import { ImpartialityDeclaration } from '../views/ImpartialityDeclaration';
import { ReviewCard } from '../views/ReviewCard';
import { ReviewForm } from '../views/ReviewForm';

type Review = ReviewQuery['review'];

/** One application to score: the declaration first, then the answers beside the card of points. */
export function ReviewPage() {
  const { t } = useTexts();
  const format = useFormat();
  const { id = '' } = useParams();
  const result = useQuery(ReviewDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ review }) => (
        <Page
          title={t('review.title', { name: review.candidateName })}
          lead={t('review.dueOn', { day: format.date(review.dueOn) })}
          breadcrumbs={[{ label: t('reviews.title'), to: urls.myReviews }]}
          size={review.application ? 'wide' : 'narrow'}
        >
          <Group>
            <StateBadge tone={REVIEW_TONES[review.status]} label={t(`reviewStatus.${review.status}`)} />
            {review.isThird && <Text c="dimmed">{t('reviews.third')}</Text>}
          </Group>
          <Body review={review} />
        </Page>
      )}
    </AsyncView>
  );
}

function Body({ review }: { review: Review }) {
  const { t } = useTexts();
  const { application, round, status } = review;
  if (status === 'ASSIGNED') return <ImpartialityDeclaration id={review.id} />;
  if (!application || !round) return <Text>{t('review.closed')}</Text>;
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 6 }}>
        <CardFrame title={t('review.answers')}>
          <AnswersView sections={scored(round.form)} answers={toAnswers(application.answers)} />
        </CardFrame>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 6 }}>
        {status === 'STARTED' ? (
          <ReviewForm key={review.id} review={review} criteria={round.criteria} />
        ) : (
          <Reviews review={review} />
        )}
      </Grid.Col>
    </Grid>
  );
}

/** What reviewers do not get to see is not asked about here either. */
const scored = (form: readonly FormSectionFragment[]): FormSectionFragment[] =>
  form
    .filter(({ key }) => key !== 'PERSON')
    .map((section) => ({
      ...section,
      questions: section.questions.filter(({ key }) => key !== 'accessibilityNeeds'),
    }));

function Reviews({ review }: { review: Review }) {
  const { t } = useTexts();
  const criteria = review.round?.criteria ?? [];
  const others = (review.application?.reviews ?? []).filter(({ id }) => id !== review.id);
  return (
    <Stack gap="lg">
      <ReviewCard title={t('review.mine')} review={review} criteria={criteria} />
      {others.length === 0 && <Text c="dimmed">{t('review.noOthers')}</Text>}
      {others.map((other, index) => (
        <ReviewCard
          key={other.id}
          title={t('review.reviewer', { number: index + 2 })}
          review={other}
          criteria={criteria}
        />
      ))}
    </Stack>
  );
}
