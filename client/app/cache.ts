import { type FieldPolicy, InMemoryCache, type TypePolicies } from '@apollo/client/cache';
import { connectionFields } from '../graphql/generated/connections';

interface PageInfo {
  readonly hasNextPage?: boolean;
  readonly endCursor?: string | null;
}

interface Connection {
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly unknown[];
  readonly pageInfo?: PageInfo;
}

const PAGING: ReadonlySet<string> = new Set(['first', 'last', 'after', 'before']);

/** Joins the pages of a keyset connection: the page after the last known cursor is added, any other one starts anew. */
const connectionPolicy: FieldPolicy<Connection> = {
  keyArgs: (args) => Object.keys(args ?? {}).filter((name) => !PAGING.has(name)),
  merge(existing, incoming, { args }) {
    const isNextPage = existing && args?.after && existing.pageInfo?.endCursor === args.after;
    if (!isNextPage) return incoming;
    return {
      ...existing,
      ...incoming,
      ...(incoming.nodes && { nodes: [...(existing.nodes ?? []), ...incoming.nodes] }),
      ...(incoming.edges && { edges: [...(existing.edges ?? []), ...incoming.edges] }),
    };
  },
};

export function createCache(): InMemoryCache {
  // The viewer has no id: pages that ask for different parts of it add to what is known. A new identity empties the cache.
  const typePolicies: TypePolicies = { Viewer: { merge: true } };
  for (const [type, fields] of Object.entries(connectionFields)) {
    typePolicies[type] = {
      ...typePolicies[type],
      fields: Object.fromEntries(fields.map((field) => [field, connectionPolicy])),
    };
  }
  return new InMemoryCache({ typePolicies });
}
