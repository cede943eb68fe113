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
    "query AuditEvents($first: Int, $after: String, $filter: AuditFilter) {\n  auditEvents(first: $first, after: $after, filter: $filter) {\n    nodes {\n      ...EventRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": typeof types.AuditEventsDocument,
    "query CaseTimeline($subject: String!, $id: ID!) {\n  timeline(subject: $subject, id: $id) {\n    id\n    at\n    event\n    actorName\n    automatic\n    reason\n  }\n}\n\nfragment EventRow on AuditEvent {\n  id\n  at\n  event\n  subject\n  subjectId\n  actorName\n  actorKind\n  user {\n    id\n    name\n  }\n}\n\nquery PeopleOfTrail($search: String) {\n  users(first: 20, filter: {search: $search}) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nquery PersonOfTrail($id: ID!) {\n  node(id: $id) {\n    id\n    ... on User {\n      name\n    }\n  }\n}": typeof types.CaseTimelineDocument,
};
const documents: Documents = {
    "query AuditEvents($first: Int, $after: String, $filter: AuditFilter) {\n  auditEvents(first: $first, after: $after, filter: $filter) {\n    nodes {\n      ...EventRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": types.AuditEventsDocument,
    "query CaseTimeline($subject: String!, $id: ID!) {\n  timeline(subject: $subject, id: $id) {\n    id\n    at\n    event\n    actorName\n    automatic\n    reason\n  }\n}\n\nfragment EventRow on AuditEvent {\n  id\n  at\n  event\n  subject\n  subjectId\n  actorName\n  actorKind\n  user {\n    id\n    name\n  }\n}\n\nquery PeopleOfTrail($search: String) {\n  users(first: 20, filter: {search: $search}) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nquery PersonOfTrail($id: ID!) {\n  node(id: $id) {\n    id\n    ... on User {\n      name\n    }\n  }\n}": types.CaseTimelineDocument,
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
export function graphql(source: "query AuditEvents($first: Int, $after: String, $filter: AuditFilter) {\n  auditEvents(first: $first, after: $after, filter: $filter) {\n    nodes {\n      ...EventRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"): (typeof documents)["query AuditEvents($first: Int, $after: String, $filter: AuditFilter) {\n  auditEvents(first: $first, after: $after, filter: $filter) {\n    nodes {\n      ...EventRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CaseTimeline($subject: String!, $id: ID!) {\n  timeline(subject: $subject, id: $id) {\n    id\n    at\n    event\n    actorName\n    automatic\n    reason\n  }\n}\n\nfragment EventRow on AuditEvent {\n  id\n  at\n  event\n  subject\n  subjectId\n  actorName\n  actorKind\n  user {\n    id\n    name\n  }\n}\n\nquery PeopleOfTrail($search: String) {\n  users(first: 20, filter: {search: $search}) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nquery PersonOfTrail($id: ID!) {\n  node(id: $id) {\n    id\n    ... on User {\n      name\n    }\n  }\n}"): (typeof documents)["query CaseTimeline($subject: String!, $id: ID!) {\n  timeline(subject: $subject, id: $id) {\n    id\n    at\n    event\n    actorName\n    automatic\n    reason\n  }\n}\n\nfragment EventRow on AuditEvent {\n  id\n  at\n  event\n  subject\n  subjectId\n  actorName\n  actorKind\n  user {\n    id\n    name\n  }\n}\n\nquery PeopleOfTrail($search: String) {\n  users(first: 20, filter: {search: $search}) {\n    nodes {\n      id\n      name\n    }\n  }\n}\n\nquery PersonOfTrail($id: ID!) {\n  node(id: $id) {\n    id\n    ... on User {\n      name\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;