import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** Orders and filters of lists that had to read their whole table. */
const INDEXES: ReadonlyArray<readonly [table: string, columns: string[]]> = [
  ['support_requests', ['statusSince', 'id']],
  ['applications', ['statusSince', 'id']],
  ['organisations', ['municipalityId', 'searchName']],
];

export class ListIndexes implements MigrationInterface {
  readonly name = 'ListIndexes0000000000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columnNames] of INDEXES) await runner.createIndex(table, new TableIndex({ columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, columnNames] of [...INDEXES].reverse()) {
      const found = await runner.getTable(table);
      const index = found?.indices.find(({ columnNames: of }) => of.join() === columnNames.join());
      if (index) await runner.dropIndex(table, index);
    }
  }
}
