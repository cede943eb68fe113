import type { QueryRunner } from 'typeorm';
import { orNull, row, type TableShape, TablesMigration, text } from './tables.js';

/** The foundation's own data, and what a sent agreement keeps of them. */
export class FoundationData extends TablesMigration {
  readonly name = 'FoundationData0000000000014';

  readonly tables: TableShape[] = [
    {
      name: 'foundations',
      columns: {
        ...row(),
        name: text(200),
        address: text(250),
        krs: text(10),
        nip: orNull(text(10)),
        regon: orNull(text(14)),
        representative: text(250),
        contactEmail: text(254),
        phone: orNull(text(20)),
        insurer: orNull(text(200)),
        policyNumber: orNull(text(60)),
        documentsPlace: orNull(text(250)),
      },
    },
  ];

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    // Plain SQL: TypeORM would rebuild the table on SQLite, and dropping the old copy would take the rows that refer to it.
    await runner.query('ALTER TABLE agreements ADD COLUMN letterhead json NULL');
  }

  override async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE agreements DROP COLUMN letterhead');
    await super.down(runner);
  }
}
