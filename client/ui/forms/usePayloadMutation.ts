import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { type UserError, useProblemText } from '../errors';
import { type MutateOptions, type PayloadOf, payloadOf } from './payload';

export type RefetchList = Array<DocumentNode | string>;

export type Outcome<Data> =
  | { readonly isDone: true; readonly payload: PayloadOf<Data> }
  /** `problem`: why nothing could be done at all, in a sentence. */
  | { readonly isDone: false; readonly userErrors: readonly UserError[]; readonly problem: string | null };

/** Sends a mutation of the API, one at a time, and never throws: what went wrong is part of the outcome. */
export function usePayloadMutation<Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  refetchQueries?: RefetchList,
) {
  const [mutate] = useMutation(document, { refetchQueries });
  const [isSending, setSending] = useState(false);
  const isUnderWay = useRef(false);
  const problemText = useProblemText();

  const request = async (variables: Variables): Promise<Outcome<Data>> => {
    try {
      const { data } = await mutate({ variables } as MutateOptions<Data, Variables>);
      const payload = payloadOf(data as Data);
      if (payload.userErrors.length === 0) return { isDone: true, payload };
      return { isDone: false, userErrors: payload.userErrors, problem: null };
    } catch (error) {
      return { isDone: false, userErrors: [], problem: problemText(error) };
    }
  };

  /** @param onOutcome its promise keeps `isSending` true; not called while a former request is under way */
  const send = async (variables: Variables, onOutcome: (outcome: Outcome<Data>) => void | Promise<void>) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setSending(true);
    try {
      await onOutcome(await request(variables));
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  };

  return { send, isSending };
}
