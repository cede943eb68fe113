import { rulesToAST } from '@casl/ability/extra';
import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import type { Action, Subject } from '../../schema/vocabulary.js';
import type { Ability } from './ability.js';

/** A condition for a WHERE, with its parameters named apart from the caller's. */
export interface SqlCondition {
  sql: string;
  parameters: ObjectLiteral;
}

interface Condition {
  operator: string;
  field?: string;
  value: unknown;
}

/** Nothing is allowed: a condition that no row meets, never an absent one. */
export const NOTHING = '1 = 0';
export const EVERYTHING = '1 = 1';

/**
 * The rows of `subject` on which the rules allow `action`, as SQL over `alias`. Says the same as `ability.can(action, row)`
 * for every row, NULLs included: JavaScript has no "unknown", so every leaf inside a negation is made true or false.
 * An operator or column that it does not know is an error of ours and throws.
 */
export function rulesToSql(
  ability: Ability,
  action: Action,
  subject: Subject,
  metadata: EntityMetadata,
  alias: string,
): SqlCondition {
  const tree = rulesToAST(ability, action, subject) as Condition | null;
  if (tree === null) return { sql: NOTHING, parameters: {} };
  const writer = new ConditionWriter(metadata, alias);
  return { sql: writer.write(tree, false), parameters: writer.parameters };
}

class ConditionWriter {
  readonly parameters: ObjectLiteral = {};

  constructor(
    private readonly metadata: EntityMetadata,
    private readonly alias: string,
  ) {}

  write(condition: Condition, negated: boolean): string {
    const { operator, value } = condition;
    if (operator === 'and' || operator === 'or') {
      const parts = (value as Condition[]).map((part) => `(${this.write(part, negated)})`);
      if (parts.length === 0) return operator === 'and' ? EVERYTHING : NOTHING;
      return parts.join(operator === 'and' ? ' AND ' : ' OR ');
    }
    if (operator === 'not') {
      const parts = (value as Condition[]).map((part) => `(${this.write(part, true)})`);
      return `NOT (${parts.join(' AND ')})`;
    }
    const leaf = this.leaf(condition);
    return negated ? `COALESCE(${leaf}, FALSE)` : leaf;
  }

  private leaf({ operator, field, value }: Condition): string {
    const column = this.column(field);
    switch (operator) {
      case 'eq':
        return value === null ? `${column} IS NULL` : `${column} = ${this.bind(value)}`;
      case 'ne':
        return value === null ? `${column} IS NOT NULL` : `(${column} <> ${this.bind(value)} OR ${column} IS NULL)`;
      case 'in':
        return this.among(column, value as unknown[]);
      case 'nin':
        return `NOT COALESCE(${this.among(column, value as unknown[])}, FALSE)`;
      default:
        throw new Error(`Rule operator ${operator} has no SQL form`);
    }
  }

  private among(column: string, values: unknown[]): string {
    const present = values.filter((value) => value !== null);
    const tests = [
      ...(present.length > 0 ? [`${column} IN (:...${this.name(present)})`] : []),
      ...(present.length < values.length ? [`${column} IS NULL`] : []),
    ];
    return tests.length > 0 ? `(${tests.join(' OR ')})` : NOTHING;
  }

  private column(field: string | undefined): string {
    if (!field || !this.metadata.findColumnWithPropertyName(field)) {
      throw new Error(`Rule names ${this.metadata.name}.${field}, which is no column of its own`);
    }
    return `${this.alias}.${field}`;
  }

  private bind(value: unknown): string {
    return `:${this.name(value)}`;
  }

  private name(value: unknown): string {
    const name = `${this.alias}_rule_${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return name;
  }
}
