import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** The register by originals that are missing, and by how both signed. */
const ADDED = [
  ['originalReceivedOn', 'volunteerSignedAt'],
  ['volunteerSignatureForm', 'foundationSignatureForm'],
];

export class RegisterIndexes implements MigrationInterface {
  readonly name = 'RegisterIndexes0000000000016';

  async up(runner: QueryRunner): Promise<void> {
    for (const columnNames of ADDED) await runner.createIndex('agreements', new TableIndex({ columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const columns of ADDED) {
      const table = await runner.getTable('agreements');
      const index = table?.indices.find(({ columnNames }) => columnNames.join() === columns.join());
      if (index) await runner.dropIndex('agreements', index);
    }
  }
}
