/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Catalogues {\n  competenceAreas(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  competences(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n    areaId\n  }\n  activityKinds(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  requestTemplates(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  legalForms(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  publicBenefitAreas(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n}\n\nmutation AddCatalogueEntry($input: AddCatalogueEntryInput!) {\n  addCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation UpdateCatalogueEntry($input: UpdateCatalogueEntryInput!) {\n  updateCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation ArchiveCatalogueEntry($input: CatalogueEntryInput!) {\n  archiveCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation RestoreCatalogueEntry($input: CatalogueEntryInput!) {\n  restoreCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.CataloguesDocument,
    "query Competences {\n  competenceAreas {\n    id\n    code\n    namePl\n    nameEn\n  }\n  competences {\n    id\n    code\n    namePl\n    nameEn\n    descriptionPl\n    descriptionEn\n    areaId\n  }\n}": typeof types.CompetencesDocument,
};
const documents: Documents = {
    "query Catalogues {\n  competenceAreas(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  competences(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n    areaId\n  }\n  activityKinds(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  requestTemplates(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  legalForms(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  publicBenefitAreas(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n}\n\nmutation AddCatalogueEntry($input: AddCatalogueEntryInput!) {\n  addCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation UpdateCatalogueEntry($input: UpdateCatalogueEntryInput!) {\n  updateCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation ArchiveCatalogueEntry($input: CatalogueEntryInput!) {\n  archiveCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation RestoreCatalogueEntry($input: CatalogueEntryInput!) {\n  restoreCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.CataloguesDocument,
    "query Competences {\n  competenceAreas {\n    id\n    code\n    namePl\n    nameEn\n  }\n  competences {\n    id\n    code\n    namePl\n    nameEn\n    descriptionPl\n    descriptionEn\n    areaId\n  }\n}": types.CompetencesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Catalogues {\n  competenceAreas(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  competences(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n    areaId\n  }\n  activityKinds(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  requestTemplates(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  legalForms(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  publicBenefitAreas(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n}\n\nmutation AddCatalogueEntry($input: AddCatalogueEntryInput!) {\n  addCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation UpdateCatalogueEntry($input: UpdateCatalogueEntryInput!) {\n  updateCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation ArchiveCatalogueEntry($input: CatalogueEntryInput!) {\n  archiveCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation RestoreCatalogueEntry($input: CatalogueEntryInput!) {\n  restoreCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["query Catalogues {\n  competenceAreas(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  competences(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n    areaId\n  }\n  activityKinds(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  requestTemplates(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  legalForms(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n  publicBenefitAreas(includeArchived: true) {\n    id\n    version\n    code\n    namePl\n    nameEn\n    archived\n  }\n}\n\nmutation AddCatalogueEntry($input: AddCatalogueEntryInput!) {\n  addCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation UpdateCatalogueEntry($input: UpdateCatalogueEntryInput!) {\n  updateCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation ArchiveCatalogueEntry($input: CatalogueEntryInput!) {\n  archiveCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}\n\nmutation RestoreCatalogueEntry($input: CatalogueEntryInput!) {\n  restoreCatalogueEntry(input: $input) {\n    entry {\n      __typename\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Competences {\n  competenceAreas {\n    id\n    code\n    namePl\n    nameEn\n  }\n  competences {\n    id\n    code\n    namePl\n    nameEn\n    descriptionPl\n    descriptionEn\n    areaId\n  }\n}"): (typeof documents)["query Competences {\n  competenceAreas {\n    id\n    code\n    namePl\n    nameEn\n  }\n  competences {\n    id\n    code\n    namePl\n    nameEn\n    descriptionPl\n    descriptionEn\n    areaId\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;