import type { ActivityStatus } from '../../../graphql/generated/activities/graphql';
import { StateBadge, type Tone } from '../../../ui/StateBadge';
import { useTexts } from '../messages';

const TONES: Readonly<Record<ActivityStatus, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'waiting',
  CONFIRMED: 'info',
  ACCEPTED: 'good',
  LOCKED: 'good',
  DISPUTED: 'bad',
  RETURNED: 'bad',
};

export function ActivityState({ status }: { status: ActivityStatus }) {
  const { t } = useTexts();
  return <StateBadge label={t(`status.${status}`)} tone={TONES[status]} />;
}
