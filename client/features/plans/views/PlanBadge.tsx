import type { PlanEditionFragment, PlanParty } from '../../../graphql/generated/plans/graphql';
import { StateBadge } from '../../../ui/StateBadge';
import { awaits, TONES } from '../editions';
import { useTexts } from '../messages';

interface PlanBadgeProps {
  plan: Pick<PlanEditionFragment, 'status' | 'proposedBy'>;
  /** The viewer's side: a proposal says whose turn it is. */
  party: PlanParty;
}

export function PlanBadge({ plan, party }: PlanBadgeProps) {
  const { t } = useTexts();
  const { status } = plan;
  const label = status === 'PROPOSED' ? t(awaits(plan, party) ? 'yourTurn' : 'otherTurn') : t(`status.${status}`);
  return <StateBadge label={label} tone={TONES[status]} />;
}
