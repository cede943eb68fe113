import type { NonEmptyArray } from 'type-graphql';
import type { Fact, Role } from '../../schema/vocabulary.js';
import type { CopyOf } from '../platform/copies/kept-copy.js';
import type { Shape, Stored } from '../platform/copies/source.js';
import type { Row, RowClass } from '../platform/database/row.entity.js';
import type { Enclosure } from '../platform/mail/enclosure.js';
import type { Messages } from '../platform/messages.js';
import type { Rules } from './ability.js';
import type { Consequence } from './changes.js';
import type { Context } from './context.js';
import type { Download } from './downloads.js';
import type { Upload } from './uploads.js';

/**
 * What is known about a person beyond their roles. `sql` selects one column of ids and says `:user` for the person's id;
 * all features' queries run as one statement.
 */
export interface FactQuery {
  fact: Fact;
  sql: string;
  /** Tables of `sql` that are written to all the time, and which change of them matters to whom; any other to everyone. */
  watched?: readonly Watched[];
}

/** A part of a table, and whom a change of it concerns: those who have its key in another of their facts. */
export interface Watched extends Shape {
  whose: Fact;
}

/** A role that follows from rows rather than from a grant; `sql` yields a row exactly when the person has it. */
export interface DerivedRole {
  role: Role;
  sql: string;
}

/** Work that the portal does by itself, as the system actor. Must bear being run twice and by several replicas. */
export interface Job {
  name: string;
  everyMinutes: number;
  run(system: Context): Promise<void>;
}

/** One part of the programme, as the composition root takes it in. */
export interface Feature {
  name: string;
  entities: Array<RowClass<Row>>;
  resolvers: Array<NonEmptyArray<new () => object>[number]>;
  rules: Rules;
  messages: Messages;
  facts?: FactQuery[];
  derivedRoles?: DerivedRole[];
  jobs?: Job[];
  /** Tables beside the rows that only consequences write to. */
  derived?: Stored[];
  /** What follows from changes of rows, within their transaction. */
  consequences?: Consequence[];
  /** Kinds of which there are few, that seldom change and that everyone may read: kept in memory whole. */
  shelved?: RowClass[];
  /** What each process keeps in memory. */
  copies?: Array<CopyOf<object>>;
  /** Files that the feature makes on demand. */
  downloads?: Download[];
  /** Files that go with its messages, made when those leave. */
  enclosures?: Array<Enclosure<Context>>;
  /** Files that the feature takes in. */
  uploads?: Upload[];
  /** Loads the catalogues that the feature cannot do without; runs at each start, changes nothing that is there. */
  seed?(system: Context): Promise<void>;
}
