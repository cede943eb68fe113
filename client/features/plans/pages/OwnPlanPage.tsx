import { useQuery } from '@apollo/client/react';
import { MyPlansDocument, PlanWithHistoryDocument } from '../../../graphql/generated/plans/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { currentEdition } from '../editions';
import { NoPlan } from '../views/NoPlan';
import { PlanCase } from '../views/PlanCase';

/** The viewer's own plan: the version in force, else the latest. */
export function OwnPlanPage() {
  const result = useQuery(MyPlansDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ myPlans }) => {
        const current = currentEdition(myPlans);
        return current ? <Edition id={current.id} /> : <NoPlan />;
      }}
    </AsyncView>
  );
}

function Edition({ id }: { id: string }) {
  const result = useQuery(PlanWithHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return <AsyncView result={result}>{({ plan }) => <PlanCase plan={plan} />}</AsyncView>;
}
