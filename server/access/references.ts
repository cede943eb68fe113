import type { DataSource } from 'typeorm';
import { Row, type RowClass } from '../platform/database/row.entity.js';

/** A column that holds ids of rows of some other table. */
export interface ReferringColumn {
  Entity: RowClass;
  table: string;
  column: string;
}

/**
 * Every column of the portal that refers to rows of `Target`: those with a relation to it, and those that are called
 * after it (`organisationId`) without one. Read from the entities, so that no later table can be forgotten. Tables beside
 * the rows are left out: they follow from the rows.
 */
export function columnsReferringTo(dataSource: DataSource, Target: RowClass): ReferringColumn[] {
  const called = new RegExp(`(^|[a-z])${Target.name}Id$`, 'i');
  const kinds = dataSource.entityMetadatas.filter(({ target }) => (target as RowClass).prototype instanceof Row);
  return kinds.flatMap((metadata) => {
    const related = metadata.relations
      .filter((relation) => relation.inverseEntityMetadata.target === Target)
      .flatMap((relation) => relation.joinColumns.map(({ propertyName }) => propertyName));
    const named = metadata.columns.map(({ propertyName }) => propertyName).filter((name) => called.test(name));
    return [...new Set([...related, ...named])].map((column) => ({
      Entity: metadata.target as RowClass,
      table: metadata.tableName,
      column,
    }));
  });
}
