import { instant, json, orNull, reference, row, type TableShape, TablesMigration, text, word } from './tables.js';

/** Editions of the template of agreements. */
export class AgreementTemplates extends TablesMigration {
  readonly name = 'AgreementTemplates0000000000011';

  readonly tables: TableShape[] = [
    {
      name: 'agreement_templates',
      columns: {
        ...row(),
        edition: orNull(text(20)),
        status: word(),
        note: text(500),
        content: json(),
        publishedAt: orNull(instant()),
        publishedById: orNull(reference()),
      },
      unique: [['edition']],
    },
  ];
}
