import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type GraphQLSchema, getNamedType, Kind, parse, print } from 'graphql';
import { createGuardedSchema, OPERATIONS } from '../app.js';
import { KnownOperations } from '../platform/graphql/known-operations.js';
import { Portal } from '../testing/portal.js';
import { loadDemo } from './load-demo.js';

/*
 * The queries of every page, once by the plans that are compiled of them and once as a text of anybody's, which graphql-js
 * executes: the answers are the same to the letter.
 */

let portal: Portal;
let schema: GraphQLSchema;
beforeAll(async () => {
  portal = await Portal.open({ demo: true });
  portal.clock.release();
  await loadDemo(portal.app.engine);
  schema = await createGuardedSchema();
}, 120_000);
afterAll(() => portal.close());

interface Query {
  text: string;
  /** Of what kind the first thing is that it asks for. */
  kind: string;
  /** Variables that it cannot do without, by their types. */
  needs: Array<[name: string, type: string]>;
}

function queriesOf(texts: readonly string[]): Query[] {
  const fields = schema.getQueryType()?.getFields() ?? {};
  return texts.flatMap((text) => {
    const operation = parse(text).definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    if (operation?.operation !== 'query') return [];
    const asked = operation.selectionSet.selections.flatMap((node) =>
      node.kind === Kind.FIELD ? node.name.value : [],
    );
    const field = asked.map((name) => fields[name]).find(Boolean);
    const needed = operation.variableDefinitions?.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE) ?? [];
    const needs = needed.map(({ variable, type }): [string, string] => [
      variable.name.value,
      print(type).replace(/[[\]!]/g, ''),
    ]);
    return [{ text, kind: field ? getNamedType(field.type).name : '', needs }];
  });
}

async function signedInAs(key: string | null): Promise<Record<string, string>> {
  if (!key) return {};
  const query = `mutation { signInAsDemoPerson(input: { key: "${key}" }) { userErrors { code } } }`;
  const { cookies } = await portal.app.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return { cookie: `__Host-ezw=${cookies[0]?.value}` };
}

/** An id of each kind of thing that somebody was shown. */
const shown = new Map<string, string>();
function look(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const { __typename, id } = value as { __typename?: string; id?: string };
  if (__typename && id) shown.set(__typename, id);
  Object.values(value).forEach(look);
}

function variablesOf({ kind, needs }: Query): Record<string, unknown> {
  const id = shown.get(kind) ?? [...shown.values()].at(-1);
  const values: Record<string, unknown> = { ID: id, String: id, Int: 15, LocalDate: '2026-10-05', Boolean: false };
  return Object.fromEntries(needs.map(([name, type]) => [name, values[type] ?? {}]));
}

/** Of several fields that fail and leave nothing, either may be the first to say so. */
function comparable(body: string) {
  const answer: { data?: unknown; errors?: object[] } = JSON.parse(body);
  if (answer.data || !answer.errors) return answer;
  return { ...answer, errors: answer.errors.map((error) => ({ ...error, path: null, locations: null })) };
}

async function answers(query: Query, headers: Record<string, string>, more: Record<string, unknown> = {}) {
  const variables = { ...variablesOf(query), ...more };
  const documentId = `sha256:${createHash('sha256').update(query.text).digest('hex')}`;
  const ask = async (payload: object) => {
    const { statusCode, body } = await portal.app.http.inject({ method: 'POST', url: '/graphql', headers, payload });
    return { query: query.text, variables, statusCode, answer: comparable(body) };
  };
  // With a space more it has another hash, so nobody knows it.
  return [await ask({ documentId, variables }), await ask({ query: `${query.text} `, variables })] as const;
}

test.each([null, 'barbara', 'adam', 'jolanta'])(
  '%s is answered alike',
  async (key) => {
    const headers = await signedInAs(key);
    const queries = queriesOf(KnownOperations.read(OPERATIONS).all).sort((a, b) => a.needs.length - b.needs.length);
    let given = 0;
    for (const query of queries) {
      const [planned, plain] = await answers(query, headers);
      expect(planned).toEqual(plain);
      const { data } = plain.answer;
      look(data);
      if (data) given += 1;
    }
    expect(given).toBeGreaterThan(key ? 40 : 10);
  },
  120_000,
);

test.each(['barbara', 'adam', 'jolanta'])(
  'the home page of %s is its parts',
  async (key) => {
    const headers = await signedInAs(key);
    const query = queriesOf(KnownOperations.read(OPERATIONS).all).find(({ text }) => text.includes('query HomeCards('));
    if (!query) throw new Error('The home page asks nothing');
    const parts = query.needs.filter(([, type]) => type === 'Boolean').map(([name]) => name);
    const allowed: string[] = [];
    const one: object = {};
    for (const part of parts) {
      const [planned, plain] = await answers(query, headers, { [part]: true });
      expect(planned).toEqual(plain);
      if (!plain.answer.data) continue;
      allowed.push(part);
      Object.assign(one, plain.answer.data);
    }
    expect(allowed.length).toBeGreaterThan(5);
    expect(allowed.length).toBeLessThan(parts.length);
    const on = Object.fromEntries(allowed.map((part) => [part, true]));
    const [planned, plain] = await answers(query, headers, on);
    expect(planned).toEqual(plain);
    expect(planned.answer).toEqual({ data: one });
  },
  120_000,
);
