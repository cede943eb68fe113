import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { RowClass } from '../platform/database/row.entity.js';
import { escaped, ROW, type Scope, type Shown } from './scope.js';

type Value = string | number | boolean | Date | null;
type Equalities = Readonly<Record<string, Value>>;

/** The conditions of a {@link Narrow}: SQL over `row.column` with named parameters, or columns with their values. */
export class Conditions {
  readonly parameters: ObjectLiteral = {};
  private text = '';

  where(condition: string | Equalities, parameters: ObjectLiteral = {}): this {
    return this.add('AND', condition, parameters);
  }

  andWhere(condition: string | Equalities, parameters: ObjectLiteral = {}): this {
    return this.add('AND', condition, parameters);
  }

  orWhere(condition: string, parameters: ObjectLiteral = {}): this {
    return this.add('OR', condition, parameters);
  }

  get sql(): string {
    return this.text;
  }

  private add(word: 'AND' | 'OR', condition: string | Equalities, parameters: ObjectLiteral) {
    if (typeof condition !== 'string') {
      for (const [column, value] of Object.entries(condition)) this.equal(column, value);
      return this;
    }
    this.text = this.text ? `${this.text} ${word} ${condition}` : condition;
    Object.assign(this.parameters, parameters);
    return this;
  }

  private equal(column: string, value: Value): void {
    const name = `equal_${column}`;
    if (value === null) this.andWhere(`${ROW}.${column} IS NULL`);
    else this.andWhere(`${ROW}.${column} = :${name}`, { [name]: value });
  }
}

/** Narrows a list; the columns of the row are `row.column`. It stands in brackets of its own, so it cannot widen. */
export type Narrow = (where: Conditions) => void;

/** A table beside the row's own, for figures. */
export interface Join {
  Entity: RowClass;
  alias: string;
  on: string;
}

/** What a statement asks of the rows of a scope. */
export interface Question {
  /** Expressions with their names; the scope's own columns when left out. */
  select?: Readonly<Record<string, string>>;
  /** Figures of other questions, as {@link statementOf} words them: worked out once and given with each row. */
  beside?: Readonly<Record<string, Statement>> | undefined;
  joins?: readonly Join[];
  narrows?: ReadonlyArray<Narrow | undefined>;
  groupBy?: readonly string[];
  /** Expressions, each with its direction. */
  order?: readonly string[];
  limit?: number;
  /** Keeps the rows from changing until the transaction ends. */
  lock?: boolean;
}

export type Statement = readonly [sql: string, values: unknown[]];

/** A question, and to which rows it is put. */
export interface Part {
  scope: Scope;
  question: Question;
}

/** What the question wants to see of the rows; of what kind an expression is, nobody knows. */
export function shownBy(manager: EntityManager, { scope, question }: Part): readonly Shown[] {
  const { dataSource } = manager;
  const quote = (sql: string) => escaped(dataSource.driver, sql, aliasesOf(question));
  const own = question.select
    ? Object.entries(question.select).map(([name, sql]) => ({ sql: quote(sql), name, kind: sql }))
    : scope.selected;
  const beside = Object.entries(question.beside ?? {}).map(([name, [sql]]) => ({ sql: `(${sql})`, name, kind: sql }));
  return beside.length > 0 ? [...beside, ...own] : own;
}

function selectOf(manager: EntityManager, part: Part): string {
  if (!part.question.select && !part.question.beside) return part.scope.select;
  const { driver } = manager.dataSource;
  return shownBy(manager, part)
    .map(({ sql, name }) => `${sql} AS ${driver.escape(name)}`)
    .join(', ');
}

const aliasesOf = ({ joins = [] }: Question): string[] => [ROW, ...joins.map(({ alias }) => alias)];

/** The whole statement; it selects what the question wants to see, unless it is said how. */
export function statementOf(manager: EntityManager, part: Part, select = selectOf(manager, part)): Statement {
  const { scope, question } = part;
  const { driver } = manager.dataSource;
  const parameters: ObjectLiteral = { ...scope.parameters };
  const aliases = aliasesOf(question);
  const quote = (sql: string) => escaped(driver, sql, aliases);
  const conditions = [`(${scope.where})`];
  for (const narrow of question.narrows ?? []) {
    if (!narrow) continue;
    const own = new Conditions();
    narrow(own);
    if (own.sql) conditions.push(`(${quote(own.sql)})`);
    Object.assign(parameters, own.parameters);
  }
  const tables = (question.joins ?? []).map(({ Entity, alias, on }) => {
    const table = driver.escape(manager.dataSource.getMetadata(Entity).tableName);
    return ` LEFT JOIN ${table} ${driver.escape(alias)} ON ${quote(on)}`;
  });
  const text = [
    `SELECT ${select} FROM ${scope.from}${tables.join('')} WHERE ${conditions.join(' AND ')}`,
    question.groupBy?.length ? ` GROUP BY ${question.groupBy.map(quote).join(', ')}` : '',
    question.order?.length ? ` ORDER BY ${question.order.map(quote).join(', ')}` : '',
    question.limit === undefined ? '' : ` LIMIT ${question.limit}`,
    question.lock ? ' FOR UPDATE' : '',
  ];
  const [sql, values] = driver.escapeQueryWithParameters(text.join(''), parameters);
  // What is beside stands before all else that has values.
  return [sql, [...Object.values(question.beside ?? {}).flatMap(([, own]) => own), ...values]];
}
