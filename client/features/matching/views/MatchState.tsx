import type { MatchStatus } from '../../../graphql/generated/matching/graphql';
import { StateBadge, type Tone } from '../../../ui/StateBadge';
import { useTexts } from '../messages';
import type { Side } from '../side';

const TONES: Readonly<Record<MatchStatus, Tone>> = {
  PROPOSED: 'waiting',
  VOLUNTEER_ACCEPTED: 'waiting',
  AGREED: 'good',
  ACTIVE: 'info',
  FINISHED: 'good',
  DECLINED: 'bad',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
};

const WORDS = { volunteer: 'stateForVolunteer', organisation: 'stateForOrganisation', coordinator: 'state' } as const;

/** Where a match stands, said to the side that looks: whose turn it is depends on who reads it. */
export function MatchState({ status, side }: { status: MatchStatus; side: Side }) {
  const { t } = useTexts();
  return <StateBadge label={t(`${WORDS[side]}.${status}`)} tone={TONES[status]} />;
}
