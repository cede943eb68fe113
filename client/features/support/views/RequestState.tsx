import type { SupportRequestStatus } from '../../../graphql/generated/support/graphql';
import { StateBadge, type Tone } from '../../../ui/StateBadge';
import { useTexts } from '../messages';

const TONES: Readonly<Record<SupportRequestStatus, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'waiting',
  CLARIFICATION: 'waiting',
  QUALIFIED: 'info',
  MATCHING: 'info',
  AGREED: 'info',
  IN_PROGRESS: 'info',
  AWAITING_CONFIRMATION: 'waiting',
  COMPLETED: 'good',
  CANCELLED: 'bad',
  UNMET: 'bad',
};

export function RequestState({ status }: { status: SupportRequestStatus }) {
  const { t } = useTexts();
  return <StateBadge label={t(`state.${status}`)} tone={TONES[status]} />;
}
