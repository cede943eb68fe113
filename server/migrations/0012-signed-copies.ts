import type { QueryRunner } from 'typeorm';
import { flag, instant, reference, row, type TableShape, TablesMigration, text, whole, word } from './tables.js';

/** Signed agreements as files, the codes of those who sign by a click, the document as it was sent. */
export class SignedCopies extends TablesMigration {
  readonly name = 'SignedCopies0000000000012';

  readonly tables: TableShape[] = [
    {
      name: 'signed_copies',
      columns: {
        ...row(),
        agreementId: reference(),
        userId: reference(),
        fileId: reference(),
        party: word(),
        form: word(),
        holdsDocument: flag(),
        addedById: reference(),
      },
      unique: [['fileId']],
      index: [['agreementId']],
      references: { agreementId: ['agreements', 'CASCADE'], fileId: 'stored_files' },
    },
    {
      name: 'signing_codes',
      columns: {
        ...row(),
        agreementId: reference(),
        codeHash: text(64),
        sentAt: instant(),
        expiresAt: instant(),
        tries: whole(),
      },
      unique: [['agreementId']],
      references: { agreementId: ['agreements', 'CASCADE'] },
    },
  ];

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    // Plain SQL: TypeORM would rebuild the table on SQLite, and dropping the old copy would take the rows that refer to it.
    await runner.query('ALTER TABLE agreements ADD COLUMN documentId varchar(36) NULL');
    await runner.query('ALTER TABLE agreements ADD COLUMN copyHandedOn date NULL');
  }

  override async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE agreements DROP COLUMN copyHandedOn');
    await runner.query('ALTER TABLE agreements DROP COLUMN documentId');
    await super.down(runner);
  }
}
