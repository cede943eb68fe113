import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

const COLUMNS = ['parentId varchar(36)', 'effectiveOn date', 'changes json', 'remindedOf date'];

/** Annexes: agreements that change another one. The day that somebody was reminded of, which an annex may move. */
export class Annexes implements MigrationInterface {
  readonly name = 'Annexes0000000000019';

  async up(runner: QueryRunner): Promise<void> {
    // Plain SQL: TypeORM would rebuild the table on SQLite, and dropping the old copy would take the rows that refer to it.
    for (const column of COLUMNS) await runner.query(`ALTER TABLE agreements ADD COLUMN ${column} NULL`);
    await runner.createIndex('agreements', new TableIndex({ columnNames: ['parentId'] }));
    await runner.query(
      `UPDATE agreements SET remindedOf = validTo WHERE EXISTS (
         SELECT 1 FROM audit_events e
         WHERE e.subject = 'Agreement' AND e.subjectId = agreements.id AND e.event = 'remindOfEnd'
       )`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    // What is left without these columns cannot tell an annex from an agreement.
    await runner.query('DELETE FROM agreements WHERE parentId IS NOT NULL');
    const table = await runner.getTable('agreements');
    const index = table?.indices.find(({ columnNames }) => columnNames.join() === 'parentId');
    if (index) await runner.dropIndex('agreements', index);
    for (const column of [...COLUMNS].reverse()) {
      await runner.query(`ALTER TABLE agreements DROP COLUMN ${column.split(' ')[0]}`);
    }
  }
}
