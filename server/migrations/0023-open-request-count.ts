import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** What a volunteer may read of the open requests, and so their number, is told from the index alone. */
const COLUMNS = ['status', 'origin', 'createdById'];

export class OpenRequestCount implements MigrationInterface {
  readonly name = 'OpenRequestCount0000000000023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex('support_requests', new TableIndex({ columnNames: COLUMNS }));
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = await runner.getTable('support_requests');
    const index = table?.indices.find(({ columnNames }) => columnNames.join() === COLUMNS.join());
    if (index) await runner.dropIndex('support_requests', index);
  }
}
