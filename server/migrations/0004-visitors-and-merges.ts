import { type QueryRunner, TableColumn, TableForeignKey, TableIndex } from 'typeorm';
import { instant, json, orNull, reference, row, type TableShape, TablesMigration, text, word } from './tables.js';

/** Requests of visitors until they are confirmed, and the way from a merged organisation to the one that was kept. */
export class VisitorsAndMerges extends TablesMigration {
  readonly name = 'VisitorsAndMerges0000000000004';

  readonly tables: TableShape[] = [
    {
      name: 'unconfirmed_requests',
      columns: {
        ...row(),
        tokenHash: text(64),
        expiresAt: instant(),
        email: text(254),
        locale: word(),
        asked: json(),
        requestId: orNull(reference()),
      },
      unique: [['tokenHash']],
      index: [['email'], ['expiresAt']],
    },
  ];

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    const column = new TableColumn({ name: 'mergedIntoId', ...orNull(reference()) });
    await runner.addColumn('organisations', column);
    await runner.createIndex('organisations', new TableIndex({ columnNames: ['mergedIntoId'] }));
    await runner.createForeignKey('organisations', pointer());
  }

  override async down(runner: QueryRunner): Promise<void> {
    await runner.dropForeignKey('organisations', pointer());
    await runner.dropIndex('organisations', new TableIndex({ columnNames: ['mergedIntoId'] }));
    await runner.dropColumn('organisations', 'mergedIntoId');
    await super.down(runner);
  }
}

const pointer = () =>
  new TableForeignKey({
    columnNames: ['mergedIntoId'],
    referencedTableName: 'organisations',
    referencedColumnNames: ['id'],
    onDelete: 'RESTRICT',
    onUpdate: 'NO ACTION',
  });
