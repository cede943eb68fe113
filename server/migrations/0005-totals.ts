import type { QueryRunner } from 'typeorm';
import { day, longText, reference, type TableShape, TablesMigration, whole, word } from './tables.js';

const key = <T extends object>(column: T) => ({ ...column, isPrimary: true });

export class Totals extends TablesMigration {
  readonly name = 'Totals0000000000005';

  readonly tables: TableShape[] = [
    {
      name: 'logged_changes',
      columns: {
        id: { ...key(whole()), isGenerated: true, generationStrategy: 'increment' },
        touched: longText(),
      },
    },
    {
      name: 'activity_totals',
      columns: {
        userId: key(reference()),
        heldOn: key(day()),
        organisationId: key(reference()),
        municipalityId: key(reference()),
        kindId: key(reference()),
        reach: key(word()),
        activities: whole(),
        minutes: whole(),
        acceptedMinutes: whole(),
        participants: whole(),
        firstContacts: whole(),
      },
    },
  ];

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    const columns = 'userId, heldOn, organisationId, municipalityId, kindId, reach';
    await runner.query(`INSERT INTO activity_totals
      (${columns}, activities, minutes, acceptedMinutes, participants, firstContacts)
      SELECT ${columns}, COUNT(*), SUM(minutes),
        SUM(CASE WHEN status IN ('ACCEPTED', 'LOCKED') THEN minutes ELSE 0 END),
        SUM(participants), SUM(CASE WHEN newContact THEN 1 ELSE 0 END)
      FROM activities WHERE status IN ('CONFIRMED', 'ACCEPTED', 'LOCKED') GROUP BY ${columns}`);
  }
}
