import type { PlanEditionFragment, PlanParty, PlanStatus } from '../../graphql/generated/plans/graphql';
import type { Tone } from '../../ui/StateBadge';

export const TONES: Readonly<Record<PlanStatus, Tone>> = {
  DRAFT: 'neutral',
  PROPOSED: 'waiting',
  AGREED: 'good',
  SUPERSEDED: 'neutral',
  COMPLETED: 'good',
  CLOSED_EARLY: 'bad',
};

export const STATUSES = Object.keys(TONES) as PlanStatus[];

type Edition = Pick<PlanEditionFragment, 'edition' | 'status'>;

/** Not agreed yet: the sides still talk about it. */
export const isOpen = ({ status }: Edition): boolean => status === 'DRAFT' || status === 'PROPOSED';

/** The version that is being prepared or waits for an answer; there is at most one. */
export const openEdition = <E extends Edition>(editions: readonly E[]): E | null => editions.find(isOpen) ?? null;

/** The version that counts: the one in force, else the latest. */
export function currentEdition<E extends Edition>(editions: readonly E[]): E | null {
  const latest = editions.toSorted((one, other) => other.edition - one.edition)[0];
  return editions.find(({ status }) => status === 'AGREED') ?? latest ?? null;
}

/** A plan can begin where none is in force and none is being prepared. */
export const canBegin = (editions: readonly Edition[]): boolean =>
  !editions.some((edition) => edition.status === 'AGREED' || isOpen(edition));

/** The side on which the viewer acts: on their own plan they are the volunteer, whatever else they are. */
export const partyOf = (plan: { readonly userId: string }, viewerId: string | undefined): PlanParty =>
  plan.userId === viewerId ? 'VOLUNTEER' : 'COORDINATOR';

/** Proposed by the other side, so that it is the party's turn to answer. */
export const awaits = (plan: Pick<PlanEditionFragment, 'status' | 'proposedBy'>, party: PlanParty): boolean =>
  plan.status === 'PROPOSED' && plan.proposedBy !== party;
