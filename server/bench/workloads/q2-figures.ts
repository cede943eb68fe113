import type { RowDataPacket } from 'mysql2/promise';
import type { Agreement } from '../../features/agreements/agreements.entity.js';
import { agreementWarnings } from '../../features/agreements/agreements.law.js';

/* What the home page of a volunteer adds up from the volunteer's own rows. */

export type Rows = readonly RowDataPacket[];

const COUNTED = ['CONFIRMED', 'ACCEPTED', 'LOCKED'];

const sum = (rows: Rows, column: string): number => rows.reduce((total, row) => total + row[column], 0);
const different = (rows: Rows, column: string): number => new Set(rows.map((row) => row[column])).size;

/** The law is the portal's own: what is measured is how the rows get there. */
export const warningsOf = (row: RowDataPacket): string[] => agreementWarnings(row as Agreement);

interface Done {
  activities: Rows;
  claims: Rows;
  enrolments: Rows;
}

export function progressOf(plan: RowDataPacket, items: Rows, done: Done) {
  const measured = items
    .filter(({ planId }) => planId === plan.id)
    .map((item) => ({ target: item.target, reached: reachedOf(item, plan, done) }));
  const shares = measured.map(({ target, reached }) => Math.min(1, reached / target));
  return {
    share: measured.length > 0 ? shares.reduce((total, share) => total + share, 0) / measured.length : 0,
    metItems: measured.filter(({ target, reached }) => reached >= target).length,
    items: measured.length,
  };
}

function reachedOf({ kind, what, place }: RowDataPacket, plan: RowDataPacket, done: Done): number {
  if (kind === 'goal') {
    const attested = done.claims.filter(({ competenceId, source }) => competenceId === what && source !== 'SELF');
    return Math.max(0, ...attested.map(({ level }) => level));
  }
  if (kind === 'training') {
    return done.enrolments.some(({ enrolledIn, status }) => enrolledIn === what && status === 'PRESENT') ? 1 : 0;
  }
  const within = done.activities.filter(
    ({ status, heldOn, kindId, municipalityId }) =>
      COUNTED.includes(status) &&
      heldOn >= plan.validFrom &&
      heldOn <= plan.validTo &&
      (what === null || kindId === what) &&
      (place === null || municipalityId === place),
  );
  return sum(within, 'minutes');
}

export function figuresOf(activities: Rows, month: string) {
  const sent = activities.filter(({ status }) => status !== 'DRAFT');
  const counted = activities.filter(({ status }) => COUNTED.includes(status));
  const ofReach = (reach: string) => counted.filter((row) => row.reach === reach);
  const confirmedMinutes = sum(counted, 'minutes');
  const outsideMinutes = sum(ofReach('OUTSIDE'), 'minutes');
  return {
    minutesThisMonth: sum(
      sent.filter(({ heldOn }) => heldOn.startsWith(month)),
      'minutes',
    ),
    waitingMinutes: sum(
      sent.filter(({ status }) => status === 'SUBMITTED'),
      'minutes',
    ),
    totals: {
      ...{ activities: counted.length, confirmedMinutes, outsideMinutes, participants: sum(counted, 'participants') },
      acceptedMinutes: sum(
        counted.filter(({ status }) => status !== 'CONFIRMED'),
        'minutes',
      ),
      volunteers: Math.min(1, counted.length),
      organisations: different(counted, 'organisationId'),
      municipalities: different(counted, 'municipalityId'),
      firstContacts: sum(counted, 'newContact'),
      outsideShare: confirmedMinutes > 0 ? outsideMinutes / confirmedMinutes : null,
    },
    byReach: ['INSIDE', 'ONE_STEP', 'OUTSIDE'].map((reach) => {
      const rows = ofReach(reach);
      const figures = { activities: rows.length, confirmedMinutes: sum(rows, 'minutes') };
      return { reach, figures: { ...figures, organisations: different(rows, 'organisationId') } };
    }),
  };
}
