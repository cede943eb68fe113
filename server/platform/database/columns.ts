import { Column, type ColumnOptions, Index, JoinColumn, ManyToOne } from 'typeorm';

/* Column types that mean the same on both databases. Enums are short texts: adding a value needs no migration. */

/** A text of at most `length` characters; services check the length, SQLite does not. */
export const Text = (length: number, options: ColumnOptions = {}) => Column({ type: 'varchar', length, ...options });

/** A text without a short limit. */
export const LongText = (options: ColumnOptions = {}) => Column({ type: 'text', ...options });

/** One of a few fixed words. */
export const Word = (options: ColumnOptions = {}) => Column({ type: 'varchar', length: 40, ...options });

export const Whole = (options: ColumnOptions = {}) => Column({ type: 'int', ...options });

export const Decimal = (options: ColumnOptions = {}) => Column({ type: 'double', ...options });

export const Flag = (options: ColumnOptions = {}) => Column({ type: 'boolean', ...options });

/** A moment, in UTC, to the millisecond. */
export const Instant = (options: ColumnOptions = {}) => Column({ type: 'datetime', precision: 3, ...options });

/** A calendar day, YYYY-MM-DD. */
export const Day = (options: ColumnOptions = {}) => Column({ type: 'date', ...options });

/** Structured data that is only ever read whole. */
export const Json = (options: ColumnOptions = {}) => Column({ type: 'json', ...options });

/** The id of another row. Pair it with {@link Refers} so that the database keeps it true. */
export const Reference = (options: ColumnOptions = {}) => Column({ type: 'varchar', length: 36, ...options });

/** A foreign key over the id column of the same name plus `Id`; `RESTRICT` unless said otherwise. */
export function Refers(
  target: () => new () => object,
  idColumn: string,
  options: { nullable?: boolean; onDelete?: 'RESTRICT' | 'CASCADE' | 'SET NULL' } = {},
): PropertyDecorator {
  return (prototype, property) => {
    ManyToOne(target, {
      nullable: options.nullable ?? false,
      onDelete: options.onDelete ?? 'RESTRICT',
      onUpdate: 'NO ACTION',
    })(prototype, String(property));
    JoinColumn({ name: idColumn })(prototype, String(property));
  };
}

export { Index };
