import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';

/** Cover against accidents, which a coordinator arranges for each agreement. */
export class Cover implements MigrationInterface {
  readonly name = 'Cover0000000000015';

  async up(runner: QueryRunner): Promise<void> {
    const onServer = runner.dataSource.options.type !== 'better-sqlite3';
    // Plain SQL: TypeORM would rebuild the table on SQLite, and dropping the old copy would take the rows that refer to it.
    await runner.query('ALTER TABLE agreements ADD COLUMN coverDue varchar(40) NULL');
    await runner.query('ALTER TABLE agreements ADD COLUMN coverArrangedAt datetime(3) NULL');
    await runner.query('ALTER TABLE agreements ADD COLUMN coverArrangedById varchar(36) NULL');
    await runner.query('ALTER TABLE agreements ADD COLUMN coverNote varchar(500) NULL');
    const nights = onServer ? 'DATEDIFF(validTo, validFrom)' : 'julianday(validTo) - julianday(validFrom)';
    await runner.query(
      `UPDATE agreements SET coverDue = CASE WHEN ${nights} >= 30 THEN 'STATUTORY' ELSE 'ACCIDENT_INSURANCE' END
       WHERE foundationSignedAt IS NOT NULL`,
    );
    await runner.createIndex('agreements', new TableIndex({ columnNames: ['coverDue', 'status'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = await runner.getTable('agreements');
    const index = table?.indices.find(({ columnNames }) => columnNames.join() === 'coverDue,status');
    if (index) await runner.dropIndex('agreements', index);
    for (const column of ['coverNote', 'coverArrangedById', 'coverArrangedAt', 'coverDue']) {
      await runner.query(`ALTER TABLE agreements DROP COLUMN ${column}`);
    }
  }
}
