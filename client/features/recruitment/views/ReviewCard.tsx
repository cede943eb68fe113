import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReviewContentFragment, RoundCriteriaFragment } from '../../../graphql/generated/recruitment/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { StateBadge } from '../../../ui/StateBadge';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { REVIEW_TONES } from '../states';
import { useScore } from '../useScore';

interface ReviewCardProps {
  title: string;
  review: ReviewContentFragment;
  criteria: RoundCriteriaFragment['criteria'];
  order?: 2 | 3;
  actions?: ReactNode;
}

/** A review as others read it; one that is not submitted shows only where it stands. */
export function ReviewCard({ title, review, criteria, order = 2, actions }: ReviewCardProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { ofHundred } = useScore();
  const { status, total, recommendation, submittedAt, declineReason, dueOn } = review;
  return (
    <CardFrame title={title} order={order}>
      <Group gap="sm">
        <StateBadge tone={REVIEW_TONES[status]} label={t(`reviewStatus.${status}`)} />
        {review.isThird && <Text size="sm">{t('reviews.third')}</Text>}
        <Text size="sm" c="dimmed">
          {submittedAt
            ? t('review.submittedOn', { moment: format.dateTime(submittedAt) })
            : t('review.dueOn', { day: format.date(dueOn) })}
        </Text>
      </Group>
      {typeof total === 'number' && (
        <Text fw={650}>
          {t('review.total')}: {ofHundred(total)}
          {recommendation && `, ${t(`recommendation.${recommendation}`)}`}
        </Text>
      )}
      {declineReason && <Text>{declineReason}</Text>}
      {status === 'SUBMITTED' && <Scores review={review} criteria={criteria} />}
      {actions}
    </CardFrame>
  );
}

function Scores({ review, criteria }: Pick<ReviewCardProps, 'review' | 'criteria'>) {
  const pick = useLocalText();
  return (
    <Stack gap="sm">
      {criteria.map((criterion) => {
        const score = review.scores.find(({ code }) => code === criterion.code);
        return (
          <div key={criterion.code}>
            <Text fw={600}>
              {pick(criterion, 'name')}: {score?.points}/{criterion.maxPoints}
            </Text>
            <Text>{score?.justification}</Text>
          </div>
        );
      })}
    </Stack>
  );
}
