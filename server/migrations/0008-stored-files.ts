import { orNull, reference, row, type TableShape, TablesMigration, text, whole, word } from './tables.js';

/** Files that people upload. */
export class StoredFiles extends TablesMigration {
  readonly name = 'StoredFiles0000000000008';

  readonly tables: TableShape[] = [
    {
      name: 'stored_files',
      columns: {
        ...row(),
        name: text(150),
        kind: word(),
        size: whole(),
        sha256: text(64),
        electronicSignature: orNull(word()),
        uploadedById: reference(),
        subject: orNull(word()),
        subjectId: orNull(reference()),
        userId: orNull(reference()),
      },
      index: [['uploadedById', 'subject'], ['subject', 'subjectId'], ['subject', 'createdAt'], ['userId']],
      references: { uploadedById: 'users', userId: 'users' },
    },
  ];
}
