import { Text } from '@mantine/core';
import type { ActivityDetailsFragment } from '../../../graphql/generated/activities/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';

export function FeedbackCard({ feedback }: { feedback: NonNullable<ActivityDetailsFragment['feedback']> }) {
  const { t } = useTexts();
  return (
    <CardFrame title={t('page.feedback')}>
      <Text fw={600}>{t('page.usefulness', { value: feedback.usefulness })}</Text>
      {feedback.comment && <Text style={{ whiteSpace: 'pre-line' }}>{feedback.comment}</Text>}
    </CardFrame>
  );
}
