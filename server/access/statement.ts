import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { RowClass } from '../platform/database/row.entity.js';
import { escaped, type RawRow, ROW, type Scope } from './scope.js';

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
  /** Figures of other questions, worked out once and given with each row. */
  beside?: Readonly<Record<string, Part>> | undefined;
  joins?: readonly Join[];
  narrows?: ReadonlyArray<Narrow | undefined>;
  groupBy?: readonly string[];
  /** Expressions, each with its direction. */
  order?: readonly string[];
  limit?: number;
  /** Keeps the rows from changing until the transaction ends. */
  lock?: boolean;
}

/** A question, and to which rows it is put. */
export interface Part {
  scope: Scope;
  question: Question;
}

/** Puts the question to the rows that the scope leaves, as one statement. */
export const ask = (manager: EntityManager, scope: Scope, question: Question): Promise<RawRow[]> =>
  askTogether(manager, [{ scope, question }]);

/** Questions with the same names in their answers, one after another in one statement. */
export function askTogether(manager: EntityManager, parts: readonly Part[]): Promise<RawRow[]> {
  const asked = parts.map((part) => statementOf(manager, part));
  return manager.query(
    asked.map(([sql]) => sql).join(' UNION ALL '),
    asked.flatMap(([, values]) => values),
  );
}

function statementOf(manager: EntityManager, { scope, question }: Part): [sql: string, values: unknown[]] {
  const { driver } = manager.dataSource;
  const parameters: ObjectLiteral = { ...scope.parameters };
  const beside = Object.entries(question.beside ?? {}).map(([name, part]) => {
    const [sql, values] = statementOf(manager, part);
    return { sql: `(${sql}) AS ${driver.escape(name)}`, values };
  });
  const joins = question.joins ?? [];
  const aliases = [ROW, ...joins.map(({ alias }) => alias)];
  const quote = (sql: string) => escaped(driver, sql, aliases);
  const conditions = [`(${scope.where})`];
  for (const narrow of question.narrows ?? []) {
    if (!narrow) continue;
    const own = new Conditions();
    narrow(own);
    if (own.sql) conditions.push(`(${quote(own.sql)})`);
    Object.assign(parameters, own.parameters);
  }
  const select = question.select
    ? Object.entries(question.select).map(([name, sql]) => `${quote(sql)} AS ${driver.escape(name)}`)
    : [scope.select];
  const tables = joins.map(({ Entity, alias, on }) => {
    const table = driver.escape(manager.dataSource.getMetadata(Entity).tableName);
    return ` LEFT JOIN ${table} ${driver.escape(alias)} ON ${quote(on)}`;
  });
  const text = [
    `SELECT ${[...beside.map(({ sql }) => sql), ...select].join(', ')} FROM ${scope.from}${tables.join('')} WHERE ${conditions.join(' AND ')}`,
    question.groupBy?.length ? ` GROUP BY ${question.groupBy.map(quote).join(', ')}` : '',
    question.order?.length ? ` ORDER BY ${question.order.map(quote).join(', ')}` : '',
    question.limit === undefined ? '' : ` LIMIT ${question.limit}`,
    question.lock ? ' FOR UPDATE' : '',
  ];
  const [sql, values] = driver.escapeQueryWithParameters(text.join(''), parameters);
  // They stand first in the text, so their values come first as well.
  return [sql, [...beside.flatMap((figure) => figure.values), ...values]];
}
