import type { QueryRunner } from 'typeorm';
import { flag, longText, reference, row, type TableShape, TablesMigration } from './tables.js';

/** Notes and comments about applications; messages with a file that goes along. */
export class Conversations extends TablesMigration {
  readonly name = 'Conversations0000000000017';

  readonly tables: TableShape[] = [
    {
      name: 'application_notes',
      columns: {
        ...row(),
        applicationId: reference(),
        candidateId: reference(),
        authorId: reference(),
        text: longText(),
      },
      index: [['applicationId', 'id'], ['candidateId'], ['authorId']],
      references: { applicationId: ['applications', 'CASCADE'], candidateId: 'users', authorId: 'users' },
    },
    {
      name: 'application_comments',
      columns: {
        ...row(),
        applicationId: reference(),
        userId: reference(),
        authorId: reference(),
        fromOffice: flag(),
        text: longText(),
      },
      index: [['applicationId', 'id'], ['userId'], ['authorId']],
      references: { applicationId: ['applications', 'CASCADE'], userId: 'users', authorId: 'users' },
    },
  ];

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    await runner.query('ALTER TABLE mail_messages ADD COLUMN enclosure varchar(40) NULL');
    await runner.query('ALTER TABLE mail_messages ADD COLUMN enclosureId varchar(36) NULL');
  }

  override async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE mail_messages DROP COLUMN enclosureId');
    await runner.query('ALTER TABLE mail_messages DROP COLUMN enclosure');
    await super.down(runner);
  }
}
