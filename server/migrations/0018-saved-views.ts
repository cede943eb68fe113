import { reference, row, type TableShape, TablesMigration, text } from './tables.js';

/** Filters that people keep under a name. */
export class SavedViews extends TablesMigration {
  readonly name = 'SavedViews0000000000018';

  readonly tables: TableShape[] = [
    {
      name: 'saved_views',
      columns: { ...row(), userId: reference(), list: text(40), name: text(60), query: text(1000) },
      unique: [['userId', 'list', 'name']],
      references: { userId: 'users' },
    },
  ];
}
