import { useState } from 'react';
import {
  ApplicationCountsDocument,
  ApplicationsDocument,
  AssignReviewersDocument,
  type Decision,
  NoteDecisionsDocument,
  StartApplicationReviewsDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { useAction } from '../../../ui/forms/useAction';
import { notifyDone } from '../../../ui/notify';
import { useTexts } from '../messages';

const REFETCH = [ApplicationsDocument, ApplicationCountsDocument];

export interface Refused {
  readonly applicationId: string;
  readonly problem: string;
}

interface Outcomes {
  readonly outcomes?: ReadonlyArray<{ readonly applicationId: string; readonly problem?: string | null }> | null;
}

/** What is done to many applications at once, each by itself; keeps which were refused and why. */
export function useBulk(onDone: () => void) {
  const { t } = useTexts();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const settle = ({ outcomes }: Outcomes) => {
    const all = outcomes ?? [];
    const stayed = all.flatMap(({ applicationId, problem }) => (problem ? [{ applicationId, problem }] : []));
    setRefused(stayed);
    notifyDone(t('bulk.done', { done: all.length - stayed.length, all: all.length }));
    onDone();
  };
  const options = { refetchQueries: REFETCH, onSuccess: settle };
  const start = useAction(StartApplicationReviewsDocument, options);
  const assigning = useAction(AssignReviewersDocument, options);
  const noting = useAction(NoteDecisionsDocument, options);
  return {
    refused,
    isRunning: start.isRunning || assigning.isRunning || noting.isRunning,
    review: (ids: string[]) => start.run({ input: { ids } }),
    assign: (ids: string[], dueOn: string) => assigning.run({ input: { ids, dueOn } }),
    note: (ids: string[], decision: Decision, reason: string | null = null) =>
      noting.run({ input: { ids, decision, reason } }),
  };
}
