import { useViewer } from '../../access/ViewerContext';
import type { PlanParty } from '../../graphql/generated/plans/graphql';
import { partyOf } from './editions';
import { urls } from './urls';

interface PlanUrls {
  readonly party: PlanParty;
  readonly home: string;
  readonly edition: (id: string) => string;
  readonly edit: (id: string) => string;
}

/** The viewer's side of a plan, and where its pages are for that side. */
export function usePlanUrls(plan: { readonly userId: string }): PlanUrls {
  const { user } = useViewer();
  const party = partyOf(plan, user?.id);
  return party === 'VOLUNTEER'
    ? { party, home: urls.own, edition: urls.ownEdition, edit: urls.ownEdit }
    : { party, home: urls.plans, edition: urls.edition, edit: urls.edit };
}
