import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const ACTORS = new TableIndex({ columnNames: ['actorId', 'at'] });
const PROPOSERS = new TableIndex({ columnNames: ['proposedById'] });

/** Training sessions that volunteers propose; the audit trail by who did something. */
export class ProposalsAndActors implements MigrationInterface {
  readonly name = 'ProposalsAndActors0000000000006';

  async up(runner: QueryRunner): Promise<void> {
    // Plain SQL: TypeORM would rebuild the table on SQLite, and dropping the old copy would take the rows that refer to it.
    await runner.query('ALTER TABLE training_sessions ADD COLUMN proposedById varchar(36) NULL');
    await runner.query('ALTER TABLE training_sessions ADD COLUMN proposal text NULL');
    await runner.createIndex('training_sessions', PROPOSERS);
    await runner.createIndex('audit_events', ACTORS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('audit_events', ACTORS);
    await runner.dropIndex('training_sessions', PROPOSERS);
    await runner.query('ALTER TABLE training_sessions DROP COLUMN proposal');
    await runner.query('ALTER TABLE training_sessions DROP COLUMN proposedById');
  }
}
