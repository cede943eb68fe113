import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { PlanWithHistoryDocument } from '../../../graphql/generated/plans/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { PlanCase } from '../views/PlanCase';

/** One version of a plan. Progress and the other side's answer change elsewhere, so it is asked for anew each time. */
export function PlanPage() {
  const { id = '' } = useParams();
  const result = useQuery(PlanWithHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return <AsyncView result={result}>{({ plan }) => <PlanCase plan={plan} />}</AsyncView>;
}
