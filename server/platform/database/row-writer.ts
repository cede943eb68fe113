import type { EntityManager, EntityMetadata, QueryRunner } from 'typeorm';
import type { Row, RowClass } from './row.entity.js';

type Column = EntityMetadata['columns'][number];

/** A column's value as the driver takes it. */
type Bind = (row: Row) => unknown;

/** These go to the driver as they are. */
const AS_THEY_ARE: ReadonlySet<unknown> = new Set(['varchar', 'text', 'int', 'double']);

const writers = new WeakMap<EntityMetadata, RowWriter>();

/** How rows of one kind are written: statements that are put into words once, out of what the entity says of its columns. */
export class RowWriter {
  /** Names of the columns in a row. */
  readonly columns: readonly string[];
  private readonly binds: ReadonlyMap<string, Bind>;
  private readonly table: string;
  private readonly head: string;
  private readonly places: string;
  /** By the columns that change. */
  private readonly updates = new Map<string, string>();

  private constructor(private readonly metadata: EntityMetadata) {
    this.columns = metadata.columns.map(({ propertyName }) => propertyName);
    this.binds = new Map(metadata.columns.map((column) => [column.propertyName, bindOf(column)]));
    this.table = this.quoted(metadata.tableName);
    const names = metadata.columns.map(({ databaseName }) => this.quoted(databaseName));
    this.head = `INSERT INTO ${this.table}(${names.join(', ')}) VALUES `;
    this.places = `(${names.map(() => '?').join(', ')})`;
  }

  static of(manager: EntityManager, Entity: RowClass): RowWriter {
    const metadata = manager.dataSource.getMetadata(Entity);
    let writer = writers.get(metadata);
    if (!writer) {
      writer = new RowWriter(metadata);
      writers.set(metadata, writer);
    }
    return writer;
  }

  /** Adds whole rows by one statement. */
  async insert(manager: EntityManager, rows: readonly Row[]): Promise<void> {
    const values = rows.flatMap((row) => Array.from(this.binds.values(), (bind) => bind(row)));
    await runnerOf(manager).query(this.head + rows.map(() => this.places).join(', '), values);
  }

  /** Writes these columns of the row, unless it has another version by now; whether it had not. */
  async update(manager: EntityManager, row: Row, columns: readonly string[], version: number): Promise<boolean> {
    const values = columns.map((name) => this.binds.get(name)?.(row));
    const sql = this.updateOf(columns);
    const { affected } = await runnerOf(manager).query(sql, [...values, row.id, version], true);
    return affected !== 0;
  }

  async delete(manager: EntityManager, id: string): Promise<void> {
    await runnerOf(manager).query(`DELETE FROM ${this.table} WHERE ${this.quoted('id')} = ?`, [id]);
  }

  private updateOf(columns: readonly string[]): string {
    const key = columns.join();
    let sql = this.updates.get(key);
    if (!sql) {
      const set = columns.map((name) => `${this.quoted(this.column(name).databaseName)} = ?`);
      const where = `${this.quoted('id')} = ? AND ${this.quoted('version')} = ?`;
      sql = `UPDATE ${this.table} SET ${set.join(', ')} WHERE ${where}`;
      this.updates.set(key, sql);
    }
    return sql;
  }

  private column(name: string): Column {
    const column = this.metadata.findColumnWithPropertyName(name);
    if (!column) throw new Error(`${this.metadata.name} has no column ${name}`);
    return column;
  }

  private quoted(name: string): string {
    return this.metadata.dataSource.driver.escape(name);
  }
}

function bindOf(column: Column): Bind {
  const { driver } = column.entityMetadata.dataSource;
  const { propertyName: name, default: usual = null } = column;
  const given = (row: Row): unknown => {
    const value: unknown = Reflect.get(row, name);
    return value === undefined ? usual : value;
  };
  if (AS_THEY_ARE.has(column.type) && !column.transformer) return given;
  return (row) => driver.preparePersistentValue(given(row), column);
}

function runnerOf({ queryRunner }: EntityManager): QueryRunner {
  if (!queryRunner) throw new Error('Rows are written within a transaction');
  return queryRunner;
}
