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
    "query YearFigures($from: LocalDate!, $to: LocalDate!) {\n  programmeReport(from: $from, to: $to) {\n    municipalitiesInRegion\n    totals {\n      activities\n      acceptedMinutes\n      municipalities\n      outsideShare\n    }\n  }\n}\n\nquery MyFigures {\n  myFigures {\n    minutesThisMonth\n    waitingMinutes\n    totals {\n      ...Sums\n    }\n    byReach {\n      reach\n      figures {\n        activities\n        confirmedMinutes\n        organisations\n      }\n    }\n  }\n}\n\nquery OrganisationFigures($organisationId: ID!) {\n  organisationFigures(organisationId: $organisationId) {\n    waitingMinutes\n    totals {\n      activities\n      confirmedMinutes\n      volunteers\n      participants\n    }\n  }\n}": typeof types.YearFiguresDocument,
    "query ProgrammeReport($from: LocalDate!, $to: LocalDate!, $municipalityId: ID, $kindId: ID) {\n  programmeReport(\n    from: $from\n    to: $to\n    municipalityId: $municipalityId\n    kindId: $kindId\n  ) {\n    from\n    to\n    municipalitiesInRegion\n    totals {\n      ...Sums\n    }\n    byMunicipality {\n      municipalityId\n      municipality {\n        id\n        name\n        kind\n        county {\n          id\n          name\n          kind\n        }\n      }\n      figures {\n        ...Sums\n      }\n    }\n    byKind {\n      kindId\n      kind {\n        id\n        namePl\n        nameEn\n      }\n      figures {\n        ...Sums\n      }\n    }\n    byMonth {\n      month\n      figures {\n        ...Sums\n      }\n    }\n    byReach {\n      reach\n      figures {\n        ...Sums\n      }\n    }\n  }\n}\n\nfragment Sums on Figures {\n  activities\n  confirmedMinutes\n  acceptedMinutes\n  outsideMinutes\n  volunteers\n  organisations\n  municipalities\n  participants\n  firstContacts\n  outsideShare\n}\n\nquery ReportCatalogues {\n  activityKinds {\n    id\n    namePl\n    nameEn\n  }\n  municipalities {\n    id\n    name\n    kind\n    county {\n      id\n      name\n      kind\n    }\n  }\n}": typeof types.ProgrammeReportDocument,
};
const documents: Documents = {
    "query YearFigures($from: LocalDate!, $to: LocalDate!) {\n  programmeReport(from: $from, to: $to) {\n    municipalitiesInRegion\n    totals {\n      activities\n      acceptedMinutes\n      municipalities\n      outsideShare\n    }\n  }\n}\n\nquery MyFigures {\n  myFigures {\n    minutesThisMonth\n    waitingMinutes\n    totals {\n      ...Sums\n    }\n    byReach {\n      reach\n      figures {\n        activities\n        confirmedMinutes\n        organisations\n      }\n    }\n  }\n}\n\nquery OrganisationFigures($organisationId: ID!) {\n  organisationFigures(organisationId: $organisationId) {\n    waitingMinutes\n    totals {\n      activities\n      confirmedMinutes\n      volunteers\n      participants\n    }\n  }\n}": types.YearFiguresDocument,
    "query ProgrammeReport($from: LocalDate!, $to: LocalDate!, $municipalityId: ID, $kindId: ID) {\n  programmeReport(\n    from: $from\n    to: $to\n    municipalityId: $municipalityId\n    kindId: $kindId\n  ) {\n    from\n    to\n    municipalitiesInRegion\n    totals {\n      ...Sums\n    }\n    byMunicipality {\n      municipalityId\n      municipality {\n        id\n        name\n        kind\n        county {\n          id\n          name\n          kind\n        }\n      }\n      figures {\n        ...Sums\n      }\n    }\n    byKind {\n      kindId\n      kind {\n        id\n        namePl\n        nameEn\n      }\n      figures {\n        ...Sums\n      }\n    }\n    byMonth {\n      month\n      figures {\n        ...Sums\n      }\n    }\n    byReach {\n      reach\n      figures {\n        ...Sums\n      }\n    }\n  }\n}\n\nfragment Sums on Figures {\n  activities\n  confirmedMinutes\n  acceptedMinutes\n  outsideMinutes\n  volunteers\n  organisations\n  municipalities\n  participants\n  firstContacts\n  outsideShare\n}\n\nquery ReportCatalogues {\n  activityKinds {\n    id\n    namePl\n    nameEn\n  }\n  municipalities {\n    id\n    name\n    kind\n    county {\n      id\n      name\n      kind\n    }\n  }\n}": types.ProgrammeReportDocument,
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
export function graphql(source: "query YearFigures($from: LocalDate!, $to: LocalDate!) {\n  programmeReport(from: $from, to: $to) {\n    municipalitiesInRegion\n    totals {\n      activities\n      acceptedMinutes\n      municipalities\n      outsideShare\n    }\n  }\n}\n\nquery MyFigures {\n  myFigures {\n    minutesThisMonth\n    waitingMinutes\n    totals {\n      ...Sums\n    }\n    byReach {\n      reach\n      figures {\n        activities\n        confirmedMinutes\n        organisations\n      }\n    }\n  }\n}\n\nquery OrganisationFigures($organisationId: ID!) {\n  organisationFigures(organisationId: $organisationId) {\n    waitingMinutes\n    totals {\n      activities\n      confirmedMinutes\n      volunteers\n      participants\n    }\n  }\n}"): (typeof documents)["query YearFigures($from: LocalDate!, $to: LocalDate!) {\n  programmeReport(from: $from, to: $to) {\n    municipalitiesInRegion\n    totals {\n      activities\n      acceptedMinutes\n      municipalities\n      outsideShare\n    }\n  }\n}\n\nquery MyFigures {\n  myFigures {\n    minutesThisMonth\n    waitingMinutes\n    totals {\n      ...Sums\n    }\n    byReach {\n      reach\n      figures {\n        activities\n        confirmedMinutes\n        organisations\n      }\n    }\n  }\n}\n\nquery OrganisationFigures($organisationId: ID!) {\n  organisationFigures(organisationId: $organisationId) {\n    waitingMinutes\n    totals {\n      activities\n      confirmedMinutes\n      volunteers\n      participants\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProgrammeReport($from: LocalDate!, $to: LocalDate!, $municipalityId: ID, $kindId: ID) {\n  programmeReport(\n    from: $from\n    to: $to\n    municipalityId: $municipalityId\n    kindId: $kindId\n  ) {\n    from\n    to\n    municipalitiesInRegion\n    totals {\n      ...Sums\n    }\n    byMunicipality {\n      municipalityId\n      municipality {\n        id\n        name\n        kind\n        county {\n          id\n          name\n          kind\n        }\n      }\n      figures {\n        ...Sums\n      }\n    }\n    byKind {\n      kindId\n      kind {\n        id\n        namePl\n        nameEn\n      }\n      figures {\n        ...Sums\n      }\n    }\n    byMonth {\n      month\n      figures {\n        ...Sums\n      }\n    }\n    byReach {\n      reach\n      figures {\n        ...Sums\n      }\n    }\n  }\n}\n\nfragment Sums on Figures {\n  activities\n  confirmedMinutes\n  acceptedMinutes\n  outsideMinutes\n  volunteers\n  organisations\n  municipalities\n  participants\n  firstContacts\n  outsideShare\n}\n\nquery ReportCatalogues {\n  activityKinds {\n    id\n    namePl\n    nameEn\n  }\n  municipalities {\n    id\n    name\n    kind\n    county {\n      id\n      name\n      kind\n    }\n  }\n}"): (typeof documents)["query ProgrammeReport($from: LocalDate!, $to: LocalDate!, $municipalityId: ID, $kindId: ID) {\n  programmeReport(\n    from: $from\n    to: $to\n    municipalityId: $municipalityId\n    kindId: $kindId\n  ) {\n    from\n    to\n    municipalitiesInRegion\n    totals {\n      ...Sums\n    }\n    byMunicipality {\n      municipalityId\n      municipality {\n        id\n        name\n        kind\n        county {\n          id\n          name\n          kind\n        }\n      }\n      figures {\n        ...Sums\n      }\n    }\n    byKind {\n      kindId\n      kind {\n        id\n        namePl\n        nameEn\n      }\n      figures {\n        ...Sums\n      }\n    }\n    byMonth {\n      month\n      figures {\n        ...Sums\n      }\n    }\n    byReach {\n      reach\n      figures {\n        ...Sums\n      }\n    }\n  }\n}\n\nfragment Sums on Figures {\n  activities\n  confirmedMinutes\n  acceptedMinutes\n  outsideMinutes\n  volunteers\n  organisations\n  municipalities\n  participants\n  firstContacts\n  outsideShare\n}\n\nquery ReportCatalogues {\n  activityKinds {\n    id\n    namePl\n    nameEn\n  }\n  municipalities {\n    id\n    name\n    kind\n    county {\n      id\n      name\n      kind\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;