import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { notifyDone, notifyProblem } from '../notify';
import type { PayloadOf } from './payload';
import { type RefetchList, usePayloadMutation } from './usePayloadMutation';

interface ActionOptions<Data, Variables> {
  onSuccess?: (payload: PayloadOf<Data>, variables: Variables) => void | Promise<void>;
  successMessage?: string;
  refetchQueries?: RefetchList;
}

/**
 * A mutation behind a button: says as a notification what went wrong or what was done.
 * `run` tells whether the server accepted it.
 */
export function useAction<Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: ActionOptions<Data, Variables> = {},
) {
  const { send, isSending } = usePayloadMutation(document, options.refetchQueries);

  const run = async (variables: Variables): Promise<boolean> => {
    let isDone = false;
    await send(variables, async (outcome) => {
      isDone = outcome.isDone;
      if (!outcome.isDone) {
        notifyProblem(outcome.problem ?? outcome.userErrors.map(({ message }) => message).join(' '));
        return;
      }
      if (options.successMessage) notifyDone(options.successMessage);
      await options.onSuccess?.(outcome.payload, variables);
    });
    return isDone;
  };
  return { run, isRunning: isSending };
}
