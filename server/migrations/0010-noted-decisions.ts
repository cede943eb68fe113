import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions that are noted in one pass, before anybody is told; the answers of an application before it was mended. */
export class NotedDecisions implements MigrationInterface {
  readonly name = 'NotedDecisions0000000000010';

  async up(runner: QueryRunner): Promise<void> {
    // Plain SQL: TypeORM would rebuild the table on SQLite, and dropping the old copy would take the rows that refer to it.
    await runner.query('ALTER TABLE applications ADD COLUMN draftDecision varchar(40) NULL');
    await runner.query('ALTER TABLE applications ADD COLUMN draftReason text NULL');
    await runner.query(
      `ALTER TABLE applications ADD COLUMN draftOrder ${runner.dataSource.driver.normalizeType({ type: 'int' })} NULL`,
    );
    await runner.query('ALTER TABLE applications ADD COLUMN formerAnswers json NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ['formerAnswers', 'draftOrder', 'draftReason', 'draftDecision']) {
      await runner.query(`ALTER TABLE applications DROP COLUMN ${column}`);
    }
  }
}
