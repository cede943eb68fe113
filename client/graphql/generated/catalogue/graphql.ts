/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What `addCatalogueEntry` takes. */
export type AddCatalogueEntryInput = {
  /** The catalogues that administrators keep. */
  catalogue: CatalogueName;
  /** Stable name of the entry; cannot be changed later. */
  code: string;
  /** What only entries of this catalogue have. */
  details?: CatalogueDetailsInput | null | undefined;
  /** Its name in English. */
  nameEn: string;
  /** Its name in Polish. */
  namePl: string;
};

/** What entries of some catalogues have besides their names. */
export type CatalogueDetailsInput = {
  /** Of request templates. */
  activityKindId?: string | null | undefined;
  /** Of competences: the area. */
  areaId?: string | null | undefined;
  /** Of request templates. */
  competences?: Array<CompetenceLevelInput> | null | undefined;
  /** Of request templates. */
  deliverableEn?: string | null | undefined;
  /** Of request templates. */
  deliverablePl?: string | null | undefined;
  /** Of competences and request templates. */
  descriptionEn?: string | null | undefined;
  /** Of competences and request templates. */
  descriptionPl?: string | null | undefined;
  /** Of request templates. */
  effortMinutes?: number | null | undefined;
  /** Of request templates. */
  leadDays?: number | null | undefined;
  /** Of legal forms. */
  nipExpected?: boolean | null | undefined;
  /** Of legal forms. */
  organisationKind?: OrganisationKind | null | undefined;
  /** Of request templates. */
  participants?: number | null | undefined;
  /** Of request templates. */
  questions?: Array<TemplateQuestionInput> | null | undefined;
  /** Of legal forms. */
  register?: Register | null | undefined;
  /** Of legal forms. */
  regonExpected?: boolean | null | undefined;
};

/** What `archiveCatalogueEntry` and `restoreCatalogueEntry` take. */
export type CatalogueEntryInput = {
  /** The catalogues that administrators keep. */
  catalogue: CatalogueName;
  /** Id of the thing that is meant. */
  id: string;
};

/** The catalogues that administrators keep. */
export type CatalogueName =
  | 'ACTIVITY_KIND'
  | 'COMPETENCE'
  | 'COMPETENCE_AREA'
  | 'LEGAL_FORM'
  | 'PUBLIC_BENEFIT_AREA'
  | 'REQUEST_TEMPLATE';

/** A competence and the level of it. */
export type CompetenceLevelInput = {
  /** Id of the competence. */
  competenceId: string;
  /** From 1 (beginner) to 5 (teaches others). */
  level: number;
};

/** What sort of body asks for support. */
export type OrganisationKind =
  | 'INFORMAL_GROUP'
  | 'LOCAL_COMMUNITY'
  | 'NGO'
  | 'PUBLIC_BODY';

/** The public register that an organisation of that legal form is entered in. */
export type Register =
  | 'CHURCH_REGISTER'
  | 'COUNTY_REGISTER'
  | 'KGW_REGISTER'
  | 'KRS'
  | 'NONE'
  | 'ORGANISER_REGISTER';

/** A question of a request template. */
export type TemplateQuestionInput = {
  /** In English. */
  en: string;
  /** In Polish. */
  pl: string;
};

/** What `updateCatalogueEntry` takes. */
export type UpdateCatalogueEntryInput = {
  /** The catalogues that administrators keep. */
  catalogue: CatalogueName;
  /** What only entries of this catalogue have. */
  details?: CatalogueDetailsInput | null | undefined;
  /** Id of the thing that is meant. */
  id: string;
  /** Its name in English. */
  nameEn?: string | null | undefined;
  /** Its name in Polish. */
  namePl?: string | null | undefined;
  /** The version that was edited. */
  version?: number | null | undefined;
};

export type CataloguesQueryVariables = Exact<{ [key: string]: never; }>;


export type CataloguesQuery = { __typename: 'Query', competenceAreas: Array<{ __typename: 'CompetenceArea', id: string, version: number, code: string, namePl: string, nameEn: string, archived: boolean }>, competences: Array<{ __typename: 'Competence', id: string, version: number, code: string, namePl: string, nameEn: string, archived: boolean, areaId: string }>, activityKinds: Array<{ __typename: 'ActivityKind', id: string, version: number, code: string, namePl: string, nameEn: string, archived: boolean }>, requestTemplates: Array<{ __typename: 'RequestTemplate', id: string, version: number, code: string, namePl: string, nameEn: string, archived: boolean }>, legalForms: Array<{ __typename: 'LegalForm', id: string, version: number, code: string, namePl: string, nameEn: string, archived: boolean }>, publicBenefitAreas: Array<{ __typename: 'PublicBenefitArea', id: string, version: number, code: string, namePl: string, nameEn: string, archived: boolean }> };

export type AddCatalogueEntryMutationVariables = Exact<{
  input: AddCatalogueEntryInput;
}>;


export type AddCatalogueEntryMutation = { __typename: 'Mutation', addCatalogueEntry: { __typename: 'CatalogueEntryPayload', entry:
      | { __typename: 'ActivityKind' }
      | { __typename: 'Competence' }
      | { __typename: 'CompetenceArea' }
      | { __typename: 'LegalForm' }
      | { __typename: 'PublicBenefitArea' }
      | { __typename: 'RequestTemplate' }
     | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, path: Array<string> }> } };

export type UpdateCatalogueEntryMutationVariables = Exact<{
  input: UpdateCatalogueEntryInput;
}>;


export type UpdateCatalogueEntryMutation = { __typename: 'Mutation', updateCatalogueEntry: { __typename: 'CatalogueEntryPayload', entry:
      | { __typename: 'ActivityKind' }
      | { __typename: 'Competence' }
      | { __typename: 'CompetenceArea' }
      | { __typename: 'LegalForm' }
      | { __typename: 'PublicBenefitArea' }
      | { __typename: 'RequestTemplate' }
     | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, path: Array<string> }> } };

export type ArchiveCatalogueEntryMutationVariables = Exact<{
  input: CatalogueEntryInput;
}>;


export type ArchiveCatalogueEntryMutation = { __typename: 'Mutation', archiveCatalogueEntry: { __typename: 'CatalogueEntryPayload', entry:
      | { __typename: 'ActivityKind' }
      | { __typename: 'Competence' }
      | { __typename: 'CompetenceArea' }
      | { __typename: 'LegalForm' }
      | { __typename: 'PublicBenefitArea' }
      | { __typename: 'RequestTemplate' }
     | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, path: Array<string> }> } };

export type RestoreCatalogueEntryMutationVariables = Exact<{
  input: CatalogueEntryInput;
}>;


export type RestoreCatalogueEntryMutation = { __typename: 'Mutation', restoreCatalogueEntry: { __typename: 'CatalogueEntryPayload', entry:
      | { __typename: 'ActivityKind' }
      | { __typename: 'Competence' }
      | { __typename: 'CompetenceArea' }
      | { __typename: 'LegalForm' }
      | { __typename: 'PublicBenefitArea' }
      | { __typename: 'RequestTemplate' }
     | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, path: Array<string> }> } };

export type CompetencesQueryVariables = Exact<{ [key: string]: never; }>;


export type CompetencesQuery = { __typename: 'Query', competenceAreas: Array<{ __typename: 'CompetenceArea', id: string, code: string, namePl: string, nameEn: string }>, competences: Array<{ __typename: 'Competence', id: string, code: string, namePl: string, nameEn: string, descriptionPl: string, descriptionEn: string, areaId: string }> };


export const CataloguesDocument = {"__meta__":{"id":"sha256:92a46f3d47d216b8f0e43db90b4018644a7f591469507150f604fb5bbfa42940"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Catalogues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competenceAreas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"namePl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"namePl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}},{"kind":"Field","name":{"kind":"Name","value":"areaId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activityKinds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"namePl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestTemplates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"namePl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalForms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"namePl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicBenefitAreas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeArchived"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"namePl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"archived"}}]}}]}}]} as unknown as DocumentNode<CataloguesQuery, CataloguesQueryVariables>;
export const AddCatalogueEntryDocument = {"__meta__":{"id":"sha256:c8c92fde5166887d17eb00cf910bd3abfb68901b3ae324a00ce3c9bdd2ac2ee7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCatalogueEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCatalogueEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addCatalogueEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddCatalogueEntryMutation, AddCatalogueEntryMutationVariables>;
export const UpdateCatalogueEntryDocument = {"__meta__":{"id":"sha256:0c9f5d674fab6e42fa51aedb8513580058770eec73a827d72522b9f2c1fc1863"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCatalogueEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCatalogueEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateCatalogueEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateCatalogueEntryMutation, UpdateCatalogueEntryMutationVariables>;
export const ArchiveCatalogueEntryDocument = {"__meta__":{"id":"sha256:97863c1faccc66df73c4e6bded3facc5aaa38c81d524ce323de9a53f72715c45"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveCatalogueEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogueEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"archiveCatalogueEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ArchiveCatalogueEntryMutation, ArchiveCatalogueEntryMutationVariables>;
export const RestoreCatalogueEntryDocument = {"__meta__":{"id":"sha256:100a1b13c6472e4ab29f825b285e4345081544f5e21e9e1c9d48396df72acafd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreCatalogueEntry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CatalogueEntryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restoreCatalogueEntry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RestoreCatalogueEntryMutation, RestoreCatalogueEntryMutationVariables>;
export const CompetencesDocument = {"__meta__":{"id":"sha256:2b6635657cbaa8ee16b8073e99d66b86c8dec075ac8c005869ff4455178f4cb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Competences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"competenceAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"namePl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"competences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"namePl"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionPl"}},{"kind":"Field","name":{"kind":"Name","value":"descriptionEn"}},{"kind":"Field","name":{"kind":"Name","value":"areaId"}}]}}]}}]} as unknown as DocumentNode<CompetencesQuery, CompetencesQueryVariables>;