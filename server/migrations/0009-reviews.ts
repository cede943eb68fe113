import { type QueryRunner, TableIndex } from 'typeorm';
import {
  day,
  flag,
  instant,
  json,
  longText,
  orNull,
  reference,
  row,
  type TableShape,
  TablesMigration,
  text,
  whole,
  word,
} from './tables.js';

const SCORES = ['score', 'reviewCount', 'spread'] as const;
const RANKING = new TableIndex({ columnNames: ['roundId', 'score', 'id'] });

/** Who scores the applications of a round, their reviews, and what these come to. */
export class Reviews extends TablesMigration {
  readonly name = 'Reviews0000000000009';

  readonly tables: TableShape[] = [
    {
      name: 'round_reviewers',
      columns: { ...row(), roundId: reference(), userId: reference() },
      unique: [['roundId', 'userId']],
      index: [['userId']],
      references: { roundId: 'recruitment_rounds', userId: 'users' },
    },
    {
      name: 'reviews',
      columns: {
        ...row(),
        roundId: reference(),
        applicationId: reference(),
        reviewerId: reference(),
        candidateName: text(120),
        status: word(),
        statusSince: instant(),
        dueOn: day(),
        isThird: flag(),
        impartialAt: orNull(instant()),
        scores: json(),
        recommendation: orNull(word()),
        total: orNull(whole()),
        submittedAt: orNull(instant()),
        declineReason: orNull(longText()),
      },
      unique: [['applicationId', 'reviewerId']],
      index: [
        ['reviewerId', 'dueOn', 'id'],
        ['reviewerId', 'statusSince', 'id'],
        ['roundId', 'reviewerId', 'status'],
      ],
      references: { roundId: 'recruitment_rounds', applicationId: 'applications', reviewerId: 'users' },
    },
  ];

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    // Plain SQL: TypeORM would rebuild the table on SQLite, and dropping the old copy would take the rows that refer to it.
    const type = runner.dataSource.driver.normalizeType({ type: 'int' });
    for (const column of SCORES) {
      await runner.query(`ALTER TABLE applications ADD COLUMN ${column} ${type} NOT NULL DEFAULT 0`);
    }
    await runner.createIndex('applications', RANKING);
  }

  override async down(runner: QueryRunner): Promise<void> {
    // MariaDB takes the longer index for the foreign key, if it finds it.
    await runner.dropIndex('applications', RANKING);
    for (const column of [...SCORES].reverse()) await runner.query(`ALTER TABLE applications DROP COLUMN ${column}`);
    await super.down(runner);
  }
}
