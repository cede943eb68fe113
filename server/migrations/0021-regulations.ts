import { type QueryRunner, TableColumn, TableForeignKey } from 'typeorm';
import { instant, json, orNull, reference, row, type TableShape, TablesMigration, text, whole } from './tables.js';

/** Regulations of each round in versions, which consents point at. What the rounds of before went by is filled in at the start. */
export class Regulations extends TablesMigration {
  readonly name = 'Regulations0000000000021';

  readonly tables: TableShape[] = [
    {
      name: 'round_regulations',
      columns: {
        ...row(),
        roundId: reference(),
        number: whole(),
        titlePl: text(200),
        titleEn: text(200),
        sections: json(),
        fileId: orNull(reference()),
        fileName: orNull(text(150)),
        fileSize: orNull(whole()),
        changesPl: orNull(text(1000)),
        changesEn: orNull(text(1000)),
        publishedAt: instant(),
        publishedById: orNull(reference()),
        announcedAt: orNull(instant()),
      },
      unique: [['roundId', 'number']],
      references: { roundId: 'recruitment_rounds', fileId: 'stored_files', publishedById: 'users' },
    },
  ];

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    // On SQLite this rebuilds the table of consents: nothing refers to them.
    await runner.addColumn('consents', new TableColumn({ name: 'regulationsId', ...orNull(reference()) }));
    await runner.createForeignKey('consents', pointer());
    await runner.query('ALTER TABLE recruitment_rounds DROP COLUMN regulationsVersion');
  }

  override async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "ALTER TABLE recruitment_rounds ADD COLUMN regulationsVersion varchar(20) NOT NULL DEFAULT '2026-1'",
    );
    await runner.dropForeignKey('consents', pointer());
    await runner.dropColumn('consents', 'regulationsId');
    await super.down(runner);
  }
}

const pointer = () =>
  new TableForeignKey({
    columnNames: ['regulationsId'],
    referencedTableName: 'round_regulations',
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
    onUpdate: 'NO ACTION',
  });
