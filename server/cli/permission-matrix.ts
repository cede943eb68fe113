import type { GraphQLSchema } from 'graphql';
import type { Role } from '../../schema/vocabulary.js';
import { abilityOf } from '../access/ability.js';
import { type Actor, factsBy, ROLES, VISITOR } from '../access/actor.js';
import { accessOf, operationsOf } from '../access/operation.js';
import { FEATURES } from '../features/index.js';

interface Line {
  subject: string;
  action: string;
  fields: string;
  rows: string;
  who: string[];
}

/** Someone of one role, with the names of facts standing for the ids. */
const someone = (role: Role): Actor => ({
  kind: 'USER',
  userId: 'self',
  roles: new Set([role]),
  facts: factsBy((fact) => [fact]),
});

/** Who may do what, in words that a reviewer can compare from one version to the next. */
export function permissionMatrix(schema: GraphQLSchema): string {
  const lines = new Map<string, Line>();
  collect(lines, 'visitor', VISITOR);
  for (const role of ROLES) collect(lines, role.toLowerCase(), someone(role));
  const sorted = [...lines.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return [
    '# Who may do what',
    '',
    'Made by `npm run schema` from the rules of every feature; do not edit. Roles add up. `self` is the person who asks; a name',
    'in brackets is a list of ids that is known about them (see `schema/vocabulary.ts`). What is not listed is refused.',
    '',
    '| subject | action | rows | fields | who |',
    '|---|---|---|---|---|',
    ...sorted.map(
      ({ subject, action, rows, fields, who }) => `| ${[subject, action, rows, fields, who.join(', ')].join(' | ')} |`,
    ),
    '',
    '## Operations',
    '',
    '| operation | needs |',
    '|---|---|',
    ...operations(schema),
    '',
  ].join('\n');
}

const keyOf = ({ subject, action, rows, fields }: Line) => [subject, action, rows, fields].join('|');

function collect(lines: Map<string, Line>, who: string, actor: Actor): void {
  const ability = abilityOf(
    actor,
    FEATURES.map(({ rules }) => rules),
  );
  for (const rule of ability.rules) {
    for (const subject of [rule.subject].flat()) {
      for (const action of [rule.action].flat()) {
        const rows = rule.conditions ? describe(rule.conditions) : 'all';
        const fields = rule.fields ? [rule.fields].flat().join(', ') : 'all';
        const line: Line = {
          subject: String(subject),
          action: `${rule.inverted ? 'not ' : ''}${action}`,
          rows,
          fields,
          who: [],
        };
        const known = lines.get(keyOf(line)) ?? line;
        if (!known.who.includes(who)) known.who.push(who);
        lines.set(keyOf(line), known);
      }
    }
  }
}

function describe(conditions: object): string {
  return Object.entries(conditions)
    .map(([column, demand]) => `${column} ${demandText(demand)}`)
    .join(' and ');
}

function demandText(demand: unknown): string {
  if (typeof demand !== 'object' || demand === null) return `= ${demand}`;
  return Object.entries(demand)
    .map(([operator, value]) => `${operator.slice(1)} ${Array.isArray(value) ? `(${value.join(', ')})` : value}`)
    .join(' ');
}

const operations = (schema: GraphQLSchema): string[] =>
  operationsOf(schema)
    .map(({ kind, field }) => {
      const access = accessOf(field);
      const needs = access && 'public' in access ? `public: ${access.public}` : `${access?.action} ${access?.subject}`;
      return `| ${kind} ${field.name} | ${needs} |`;
    })
    .sort();
