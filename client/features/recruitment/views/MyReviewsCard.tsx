import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { MyReviewsDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** How many applications wait for the reviewer, and until when, on the home page. */
export function MyReviewsCard() {
  const { t } = useTexts();
  const format = useFormat();
  const result = useCardQuery(MyReviewsDocument);
  return (
    <CardFrame title={t('reviews.homeTitle')} link={{ to: urls.myReviews, label: t('reviews.homeLink') }}>
      <AsyncView result={result}>
        {({ myReviews }) => {
          const [first] = myReviews.nodes;
          if (!first) return <Text>{t('reviews.homeNone')}</Text>;
          return (
            <Stack align="flex-start" gap="sm">
              <Text>{t('reviews.homeOpen', { count: myReviews.totalCount, day: format.date(first.dueOn) })}</Text>
              <Button component={Link} to={urls.review(first.id)}>
                {t('reviews.homeReview')}
              </Button>
            </Stack>
          );
        }}
      </AsyncView>
    </CardFrame>
  );
}
