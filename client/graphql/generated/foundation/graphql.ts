/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The foundation as it is to be from now on. What is left out stays; null clears. */
export type UpdateFoundationInput = {
  /** Street, post code, town. */
  address?: string | null | undefined;
  /** E-mail address for contact. */
  contactEmail?: string | null | undefined;
  /** Where signed papers are kept. */
  documentsPlace?: string | null | undefined;
  /** Who insures volunteers against accidents under agreements of up to 30 days (art. 46 of the Act of 24 April 2003). */
  insurer?: string | null | undefined;
  /** Ten digits. */
  krs?: string | null | undefined;
  /** Its name, or the name and surname of a person. */
  name?: string | null | undefined;
  /** Tax number, ten digits; none when null. */
  nip?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Number of that insurance. */
  policyNumber?: string | null | undefined;
  /** Statistical number, nine or fourteen digits; none when null. */
  regon?: string | null | undefined;
  /** Who signs for it and by what right, as in the register. */
  representative?: string | null | undefined;
  /** Version that the person saw. */
  version: number;
};

export type FoundationRecordFragment = { __typename: 'Foundation', id: string, version: number, name: string, address: string, krs: string, nip: string | null, regon: string | null, representative: string, contactEmail: string, phone: string | null, insurer: string | null, policyNumber: string | null, documentsPlace: string | null };

export type FoundationQueryVariables = Exact<{ [key: string]: never; }>;


export type FoundationQuery = { __typename: 'Query', foundation: { __typename: 'Foundation', id: string, version: number, name: string, address: string, krs: string, nip: string | null, regon: string | null, representative: string, contactEmail: string, phone: string | null, insurer: string | null, policyNumber: string | null, documentsPlace: string | null } | null };

export type UpdateFoundationMutationVariables = Exact<{
  input: UpdateFoundationInput;
}>;


export type UpdateFoundationMutation = { __typename: 'Mutation', updateFoundation: { __typename: 'FoundationPayload', foundation: { __typename: 'Foundation', id: string, version: number, name: string, address: string, krs: string, nip: string | null, regon: string | null, representative: string, contactEmail: string, phone: string | null, insurer: string | null, policyNumber: string | null, documentsPlace: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, path: Array<string> }> } };

export const FoundationRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundationRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Foundation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"krs"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"regon"}},{"kind":"Field","name":{"kind":"Name","value":"representative"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"insurer"}},{"kind":"Field","name":{"kind":"Name","value":"policyNumber"}},{"kind":"Field","name":{"kind":"Name","value":"documentsPlace"}}]}}]} as unknown as DocumentNode<FoundationRecordFragment, unknown>;
export const FoundationDocument = {"__meta__":{"id":"sha256:eefc1ebcf26e59077738a84deb1ced67adb8bc1c632f71d39a03e08b45d64187"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Foundation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundationRecord"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundationRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Foundation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"krs"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"regon"}},{"kind":"Field","name":{"kind":"Name","value":"representative"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"insurer"}},{"kind":"Field","name":{"kind":"Name","value":"policyNumber"}},{"kind":"Field","name":{"kind":"Name","value":"documentsPlace"}}]}}]} as unknown as DocumentNode<FoundationQuery, FoundationQueryVariables>;
export const UpdateFoundationDocument = {"__meta__":{"id":"sha256:6f7eee992b1e9d856d017ebdcfca7c6aa4efc92ebbdca46b1dbe73c294efb07a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateFoundation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateFoundationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateFoundation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"foundation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FoundationRecord"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FoundationRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Foundation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"krs"}},{"kind":"Field","name":{"kind":"Name","value":"nip"}},{"kind":"Field","name":{"kind":"Name","value":"regon"}},{"kind":"Field","name":{"kind":"Name","value":"representative"}},{"kind":"Field","name":{"kind":"Name","value":"contactEmail"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"insurer"}},{"kind":"Field","name":{"kind":"Name","value":"policyNumber"}},{"kind":"Field","name":{"kind":"Name","value":"documentsPlace"}}]}}]} as unknown as DocumentNode<UpdateFoundationMutation, UpdateFoundationMutationVariables>;