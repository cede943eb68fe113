import { useQuery } from '@apollo/client/react';
import { Navigate, useParams } from 'react-router';
import { PlansOfVolunteerDocument } from '../../../graphql/generated/plans/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { currentEdition } from '../editions';
import { urls } from '../urls';

/** Leads to the volunteer's plan, whichever version counts, or to where one is begun. */
export function VolunteerPlanPage() {
  const { userId = '' } = useParams();
  const result = useQuery(PlansOfVolunteerDocument, { variables: { userId }, fetchPolicy: 'network-only' });
  return (
    <AsyncView result={result}>
      {({ plans }) => {
        const current = currentEdition(plans.nodes);
        return <Navigate to={current ? urls.edition(current.id) : urls.createFor(userId)} replace />;
      }}
    </AsyncView>
  );
}
