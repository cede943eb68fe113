import type { OperationVariables } from '@apollo/client';
import type { useMutation } from '@apollo/client/react';
import type { UserError } from '../errors';

/** What a mutation of the API answers under its one field. */
export interface Payload {
  readonly userErrors: readonly UserError[];
}

type PayloadField<Data> = Exclude<keyof Data, '__typename'>;

/** The payload type of a mutation's data: `{ register: RegisterPayload }` gives `RegisterPayload`. */
export type PayloadOf<Data> = Data[PayloadField<Data>] & Payload;

export function payloadOf<Data extends object>(data: Data): PayloadOf<Data> {
  const field = Object.keys(data).find((key) => key !== '__typename') as PayloadField<Data>;
  return data[field] as PayloadOf<Data>;
}

/** "input.email" and "email" mean the same field of a form. */
export function fieldPath(path: readonly string[]): string {
  return (path[0] === 'input' ? path.slice(1) : path).join('.');
}

/** Apollo decides by the variables' type whether they may be left out; for a type that is still open it cannot. */
export type MutateOptions<Data, Variables extends OperationVariables> = useMutation.MutationFunctionOptions<
  Data,
  Variables
> & {
  variables: Variables;
};
