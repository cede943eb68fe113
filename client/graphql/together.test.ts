import { describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse, print, validate } from 'graphql';
import { type Room, together } from './together';

const schema = buildSchema(`
  type Query { plans(first: Int): [Thing!]! mine(first: Int!): [Thing!]! own: Thing }
  type Thing { id: ID! name: String! }
`);

function room(name: string, text: string): Room {
  const { definitions } = parse(text, { noLocation: true });
  return {
    name,
    queries: definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION),
    fragments: definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION),
  };
}

const ONE = room(
  'one',
  'query Plans($first: Int) { plans(first: $first) { ...Row } } fragment Row on Thing { id } fragment Unused on Thing { id }',
);
const OTHER = room(
  'other',
  `query Mine($first: Int!) { mine(first: $first) { ...Row } own { id } }
   query Shared { also: own { id } own { name } }
   fragment Row on Thing { ...Name } fragment Name on Thing { name }`,
);

describe('queries that are asked as one', () => {
  test('are parts that are switched on, with variables, fragments and answers of their own', () => {
    const document = together('All', [ONE, OTHER]);
    expect(print(document)).toBe(
      print(
        parse(`
          query All(
            $Plans: Boolean! = false, $Plans_first: Int, $Mine: Boolean! = false, $Mine_first: Int!, $Shared: Boolean! = false
          ) {
            plans(first: $Plans_first) @include(if: $Plans) { ...one_Row }
            mine(first: $Mine_first) @include(if: $Mine) { ...other_Row }
            Mine_own: own @include(if: $Mine) { id }
            also: own @include(if: $Shared) { id }
            Shared_own: own @include(if: $Shared) { name }
          }
          fragment one_Row on Thing { id }
          fragment other_Row on Thing { ...other_Name }
          fragment other_Name on Thing { name }
        `),
      ),
    );
    expect(validate(schema, document)).toEqual([]);
  });

  test.each([
    ['two of one name', [ONE, { ...ONE, name: 'again' }], 'Two queries are called Plans'],
    ['one without a name', [room('x', '{ own { id } }')], 'A part is a query with a name'],
    ['a mutation', [room('x', 'mutation Own { own { id } }')], 'A part is a query with a name'],
    [
      'a fragment at the root',
      [room('x', 'query Own { ...F } fragment F on Query { own { id } }')],
      'not by a fragment',
    ],
  ])('are not %s', (_what, rooms, problem) => {
    expect(() => together('All', rooms)).toThrow(problem);
  });
});
