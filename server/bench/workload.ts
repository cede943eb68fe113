import type { Pool } from 'mysql2/promise';
import type { Operation } from './documents.js';

/** How many rows there are: the large programme, or ten times its volunteers and activities. */
export type DataSet = 'large' | 'grown';

/** Who acts. */
export type Part = 'coordinator' | 'volunteer' | 'representative' | 'administrator' | 'trainer' | 'candidate';

/** The portal over a data set, for working out what to ask it. */
export interface Ground {
  /** Ids of the first of each kind in the seeded programme. */
  readonly people: Readonly<Record<Part, string>>;
  /** The cookie of a session of that person. */
  signIn(userId: string): Promise<string>;
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** What the portal answers somebody. */
  ask(cookie: string, text: string, variables?: object): Promise<unknown>;
}

/** One request: what the portal is asked, and what the reference is told. */
export interface Question<Input> {
  readonly cookie: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly input: Input;
}

/** The least that can give the same: no framework, no GraphQL, no session, no rights. Runs in a process of its own. */
export interface Reference<Input> {
  answer(pool: Pool, input: Input): Promise<unknown>;
}

/** Two that are asked in turns. Each call asks the next question; an answer is its `data`. */
export interface Pair<Input> {
  next(): Question<Input>;
  portal(question: Question<Input>): Promise<unknown>;
  other(question: Question<Input>): Promise<unknown>;
  rows<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** A figure of the result that a target is about. */
export type Figure = 'ratio' | 'statements' | 'serverMs';

export interface Target {
  readonly figure: Figure;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Something that people do with the portal, and what it is measured against. */
export interface Workload<Input = unknown> {
  /** `--only Q1` takes all whose names begin so. */
  readonly name: string;
  readonly title: string;
  readonly rows: DataSet;
  /** Leaves rows behind: such workloads come last. */
  readonly writes?: boolean;
  /** How many ask at once; fifty unless said otherwise. */
  readonly connections?: number;
  /** What the portal is asked. */
  operation(): Operation;
  /** Prepares the questions; what it returns gives the next one at each call. */
  questions(ground: Ground): Promise<() => Question<Input>>;
  /** The reference, or the portal itself over the large programme. */
  readonly against: Reference<Input> | 'itself, large';
  /** What differs between the two, in words, or null. That they answer the same, unless said otherwise. */
  compare?(pair: Pair<Input>): Promise<string | null>;
  readonly targets: readonly Target[];
}

/** The given ones over and over. */
export function inTurn<T>(items: readonly T[]): () => T {
  let index = 0;
  return () => {
    const item = items[index++ % items.length];
    if (item === undefined) throw new Error('There is nothing to ask');
    return item;
  };
}
