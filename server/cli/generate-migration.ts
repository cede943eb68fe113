import { writeFileSync } from 'node:fs';
import { DataSource, type EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { ENTITIES } from '../entities.js';
import { MIGRATIONS } from '../migrations/index.js';

/*
 * Writes a migration for the tables that entities have and no migration makes yet:
 * `npm run db:generate -- 0012 plans`. A change of an existing table is written by hand.
 */

const WORDS: Record<string, (column: ColumnMetadata) => string> = {
  varchar: ({ length }) => (length === '36' ? 'reference()' : length === '40' ? 'word()' : `text(${length})`),
  text: () => 'longText()',
  int: () => 'whole()',
  bigint: () => 'bigWhole()',
  double: () => 'decimal()',
  boolean: () => 'flag()',
  datetime: () => 'instant()',
  date: () => 'day()',
  json: () => 'json()',
};
const ROW = new Set(['id', 'createdAt', 'updatedAt', 'version']);

function columnText(column: ColumnMetadata): string {
  const word = WORDS[String(column.type)]?.(column);
  if (!word) throw new Error(`No migration word for the type of ${column.entityMetadata.name}.${column.propertyName}`);
  const primary = column.isPrimary ? `{ ...${word}, isPrimary: true }` : word;
  return `${column.databaseName}: ${column.isNullable ? `orNull(${primary})` : primary}`;
}

function tableText(entity: EntityMetadata): string {
  const isRow = entity.columns.filter(({ propertyName }) => ROW.has(propertyName)).length === ROW.size;
  const columns = entity.columns.filter(({ propertyName }) => !isRow || !ROW.has(propertyName)).map(columnText);
  const indexes = (unique: boolean) =>
    entity.indices
      .filter(({ isUnique }) => isUnique === unique)
      .map(({ columns: names }) => `[${names.map(({ databaseName }) => `'${databaseName}'`).join(', ')}]`);
  const references = entity.foreignKeys.map(({ columnNames, referencedEntityMetadata: { tableName }, onDelete }) => {
    const target = onDelete === 'RESTRICT' ? `'${tableName}'` : `['${tableName}', '${onDelete}']`;
    return `${columnNames[0]}: ${target}`;
  });
  const part = (name: string, items: string[], [open, close]: readonly [string, string]) =>
    items.length > 0 ? [`${name}: ${open}${items.join(', ')}${close},`] : [];
  return [
    `{ name: '${entity.tableName}',`,
    `columns: { ${[...(isRow ? ['...row()'] : []), ...columns].join(', ')} },`,
    ...part('unique', indexes(true), ['[', ']']),
    ...part('index', indexes(false), ['[', ']']),
    ...part('references', references, ['{ ', ' }']),
    '}',
  ].join('\n');
}

/** Tables after those that they refer to. */
function inOrder(entities: EntityMetadata[]): EntityMetadata[] {
  const done: EntityMetadata[] = [];
  const visit = (entity: EntityMetadata) => {
    if (done.includes(entity) || !entities.includes(entity)) return;
    for (const { referencedEntityMetadata } of entity.foreignKeys) {
      if (referencedEntityMetadata !== entity) visit(referencedEntityMetadata);
    }
    if (!done.includes(entity)) done.push(entity);
  };
  entities.forEach(visit);
  return done;
}

const [number, name] = process.argv.slice(2);
if (!number || !/^\d{4}$/.test(number) || !name) {
  console.error('Say a number and a name: npm run db:generate -- 0012 plans');
  process.exit(1);
}
const source = new DataSource({
  type: 'better-sqlite3',
  database: ':memory:',
  entities: ENTITIES,
  migrations: MIGRATIONS,
});
await source.initialize();
await source.runMigrations();
const runner = source.createQueryRunner();
const present = new Set((await runner.getTables()).map((table) => table.name));
const missing = inOrder(source.entityMetadatas.filter(({ tableName }) => !present.has(tableName)));
await source.destroy();
if (missing.length === 0) {
  console.log('Every entity has its table.');
  process.exit(0);
}
const tables = missing.map(tableText).join(',\n');
const words = [
  ...new Set(
    tables.match(/\b(row|reference|text|longText|word|whole|bigWhole|decimal|flag|instant|day|json|orNull)(?=\()/g),
  ),
];
const className = name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
const file = `server/migrations/${number}-${name}.ts`;
writeFileSync(
  file,
  `import { ${words.sort().join(', ')}, TablesMigration, type TableShape } from './tables.js';

export class ${className} extends TablesMigration {
  readonly name = '${className}${number.padStart(13, '0')}';

  readonly tables: TableShape[] = [
${tables},
  ];
}
`,
);
console.log(
  `Wrote ${file}: add ${className} to server/migrations/index.ts and run \`npx biome check --write ${file}\`.`,
);
