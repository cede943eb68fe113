import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

type TableColumns = readonly [table: string, columns: string[]];

/** The trail by one thing and by kind, requests by template, and by state in the order in which they came; applications by score; accounts by state. */
const ADDED: readonly TableColumns[] = [
  ['audit_events', ['subjectId', 'at']],
  ['audit_events', ['subject', 'at']],
  ['support_requests', ['status', 'createdAt']],
  ['support_requests', ['status', 'templateId']],
  ['applications', ['score', 'id']],
  ['users', ['closed', 'sortName', 'id']],
  ['users', ['emailConfirmedAt', 'sortName', 'id']],
];
/** An id says which thing is meant; its kind need not come first. */
const DROPPED: readonly TableColumns[] = [['audit_events', ['subject', 'subjectId', 'at']]];

export class TrailAndQueueIndexes implements MigrationInterface {
  readonly name = 'TrailAndQueueIndexes0000000000013';

  async up(runner: QueryRunner): Promise<void> {
    await create(runner, ADDED);
    await drop(runner, DROPPED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await create(runner, DROPPED);
    await drop(runner, ADDED);
  }
}

async function create(runner: QueryRunner, indexes: readonly TableColumns[]): Promise<void> {
  for (const [table, columnNames] of indexes) await runner.createIndex(table, new TableIndex({ columnNames }));
}

async function drop(runner: QueryRunner, indexes: readonly TableColumns[]): Promise<void> {
  for (const [table, columnNames] of indexes) {
    const found = await runner.getTable(table);
    const index = found?.indices.find(({ columnNames: of }) => of.join() === columnNames.join());
    if (index) await runner.dropIndex(table, index);
  }
}
