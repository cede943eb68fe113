import type { EntityManager } from 'typeorm';
import { isSqlite } from '../platform/database/data-source.js';
import type { RawRow, Scope, Shown } from './scope.js';
import { type Part, type Question, shownBy, statementOf } from './statement.js';

/** A question that waits for the end of the turn, and who asked. */
interface Asked extends Part {
  answer: (rows: RawRow[]) => void;
  refuse: (reason: unknown) => void;
}

/** By transaction, or by request. */
const waiting = new WeakMap<object, Asked[]>();

/** More are split: each makes the rows of all the others wider. */
const MOST = 16;
/** For a list without one: the database lets go of the order of a list within a union that has no end. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * Puts the question to the rows that the scope leaves. The way to the database and back costs more than most of the answers,
 * and a transaction has one connection, which answers one statement after another: questions of one transaction or one
 * request that are put in one turn of the event loop (by `Promise.all`, for instance) go as one.
 */
export function ask(manager: EntityManager, scope: Scope, question: Question, request: object): Promise<RawRow[]> {
  const key = manager.queryRunner?.isTransactionActive ? manager : request;
  return new Promise((answer, refuse) => {
    const asked = waiting.get(key) ?? [];
    asked.push({ scope, question, answer, refuse });
    if (asked.length > 1) return;
    waiting.set(key, asked);
    setImmediate(() => {
      waiting.delete(key);
      void putAll(manager, asked);
    });
  });
}

async function putAll(manager: EntityManager, asked: readonly Asked[]): Promise<void> {
  try {
    for (const group of groupsOf(asked)) {
      const answers = await putTogether(manager, group);
      for (const [index, { answer }] of group.entries()) answer(answers[index] ?? []);
    }
  } catch (error) {
    for (const { refuse } of asked) refuse(error);
  }
}

/**
 * Neighbours that can go as one. What locks goes before what only reads, or after it, as it was asked: a lock shows what
 * others have committed by then.
 */
function groupsOf(asked: readonly Asked[]): Asked[][] {
  const groups: Asked[][] = [];
  for (const one of asked) {
    const group = groups.at(-1);
    if (group && group.length < MOST && canJoin(one.question, group[0]?.question)) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

const canJoin = (one: Question, other?: Question): boolean => Boolean(one.lock) === Boolean(other?.lock);

const bounded = ({ scope, question }: Part): Part =>
  question.order?.length
    ? { scope, question: { ...question, limit: question.limit ?? NO_LIMIT } }
    : { scope, question };

async function putTogether(manager: EntityManager, asked: readonly Part[]): Promise<RawRow[][]> {
  const [first, second] = asked;
  if (first && !second) return [await manager.query(...statementOf(manager, first))];
  const parts = asked.map(bounded);
  const shown = parts.map((part) => shownBy(manager, part));
  const { all, of } = placesFor(shown);
  const statements = parts.map((part, index) => {
    const sqlAt = new Map(shown[index]?.map(({ sql }, at) => [of[index]?.[at], sql]));
    // The first one names the columns for all.
    const select = all.map((place) => `${sqlAt.get(place) ?? 'NULL'}${index === 0 ? ` AS ${place}` : ''}`);
    const [sql, values] = statementOf(manager, part, [index === 0 ? '0 AS part' : index, ...select].join(', '));
    return { sql: inBrackets(manager, sql, part.question), values };
  });
  const rows: RawRow[] = await manager.query(
    statements.map(({ sql }) => sql).join(' UNION ALL '),
    statements.flatMap(({ values }) => values),
  );
  return parts.map((_, index) => {
    const own = rows.filter(({ part }) => Number(part) === index);
    return own.map((row) => underNames(shown[index] ?? [], of[index] ?? [], row));
  });
}

/** Limits and locks are of one part; SQLite knows no brackets there. */
function inBrackets({ dataSource }: EntityManager, sql: string, { limit }: Question): string {
  if (!isSqlite(dataSource)) return `(${sql})`;
  return limit === undefined ? sql : `SELECT * FROM (${sql})`;
}

/** Columns of the union, and which of them each part takes: those of one kind share them, so that each keeps its type. */
function placesFor(parts: ReadonlyArray<readonly Shown[]>) {
  const byKind = new Map<string, string[]>();
  const all: string[] = [];
  const placeOf = (kind: string, nth: number): string => {
    const places = byKind.get(kind) ?? [];
    byKind.set(kind, places);
    const known = places[nth];
    if (known) return known;
    const place = `p${all.length}`;
    places.push(place);
    all.push(place);
    return place;
  };
  const of = parts.map((shown) => {
    const taken = new Map<string, number>();
    return shown.map(({ kind }) => {
      const nth = taken.get(kind) ?? 0;
      taken.set(kind, nth + 1);
      return placeOf(kind, nth);
    });
  });
  return { all, of };
}

function underNames(shown: readonly Shown[], places: readonly string[], row: RawRow): RawRow {
  const named: RawRow = {};
  shown.forEach(({ name }, index) => {
    named[name] = row[places[index] ?? ''];
  });
  return named;
}
