import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

/* One way to write a table for both databases. The words are those of `platform/database/columns.ts`. */

type Column = Omit<TableColumnOptions, 'name'>;

export const id = (): Column => ({ type: 'varchar', length: '36', isPrimary: true });
export const reference = (): Column => ({ type: 'varchar', length: '36' });
export const text = (length: number): Column => ({ type: 'varchar', length: String(length) });
export const longText = (): Column => ({ type: 'text' });
export const word = (): Column => text(40);
export const whole = (): Column => ({ type: 'int' });
export const bigWhole = (): Column => ({ type: 'bigint' });
export const decimal = (): Column => ({ type: 'double' });
export const flag = (): Column => ({ type: 'boolean' });
export const instant = (): Column => ({ type: 'datetime', precision: 3 });
export const day = (): Column => ({ type: 'date' });
export const json = (): Column => ({ type: 'json' });
export const orNull = (column: Column): Column => ({ ...column, isNullable: true });

/** The columns that every row has. */
export const row = () => ({ id: id(), createdAt: instant(), updatedAt: instant(), version: whole() });

export interface TableShape {
  name: string;
  columns: Record<string, Column>;
  unique?: string[][];
  index?: string[][];
  /** Column -> table whose id it holds; deleting that row is refused unless said otherwise. */
  references?: Record<string, string | [table: string, onDelete: 'CASCADE' | 'SET NULL']>;
}

/** A migration that makes tables, in the given order, and undoes it in reverse. */
export abstract class TablesMigration implements MigrationInterface {
  abstract readonly tables: TableShape[];

  async up(runner: QueryRunner): Promise<void> {
    for (const shape of this.tables) await runner.createTable(tableOf(shape, runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...this.tables].reverse()) await runner.dropTable(name);
  }
}

function tableOf({ name, columns, unique = [], index = [], references = {} }: TableShape, runner: QueryRunner): Table {
  const { driver } = runner.dataSource;
  const typeOf = (column: Column) => driver.normalizeType({ type: column.type as 'int' });
  return new Table({
    name,
    columns: Object.entries(columns).map(([column, options]) => ({ name: column, ...options, type: typeOf(options) })),
    indices: [
      ...unique.map((columnNames) => ({ columnNames, isUnique: true })),
      ...index.map((columnNames) => ({ columnNames })),
    ],
    foreignKeys: Object.entries(references).map(([column, target]) => {
      const [referencedTableName, onDelete] = typeof target === 'string' ? [target, 'RESTRICT'] : target;
      return {
        columnNames: [column],
        referencedTableName,
        referencedColumnNames: ['id'],
        onDelete,
        onUpdate: 'NO ACTION',
      };
    }),
  });
}
