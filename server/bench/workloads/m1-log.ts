import { randomUUID } from 'node:crypto';
import type { Pool } from 'mysql2/promise';
import { differenceOf } from '../compare.js';
import { clientOperation } from '../documents.js';
import type { Ground, Pair, Workload } from '../workload.js';

interface Entry {
  id: string;
  userId: string;
  organisationId: string;
  matchId: string;
  requestId: string;
  kindId: string;
  municipalityId: string;
  reach: string;
  topic: string;
  heldOn: string;
  email: string;
  memberId: string;
}

/** So many volunteers write at once; the entries of one volunteer wait for each other. */
const VOLUNTEERS = 400;
const DAYS = 200;
const MINUTES = 60;

/** Volunteers whose match is under way, with whoever acts for the organisation. */
const UNDER_WAY = `SELECT t.userId, t.organisationId, t.id AS matchId, t.requestId, t.reach,
    r.activityKindId AS kindId, r.title AS topic, o.municipalityId, u.id AS memberId, u.email
  FROM matches t JOIN support_requests r ON r.id = t.requestId JOIN organisations o ON o.id = t.organisationId
  JOIN memberships m ON m.organisationId = t.organisationId JOIN users u ON u.id = m.userId
  WHERE t.status = 'ACTIVE' AND m.userId <> t.userId GROUP BY t.userId ORDER BY t.id LIMIT ${VOLUNTEERS}`;

const dayBefore = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** What the form of the portal sends for an hour within a match, sent to the organisation at once. */
const inputOf = ({ id, organisationId, matchId, kindId, topic, heldOn }: Entry) => ({
  ...{ id, organisationId, matchId, kindId, topic, heldOn, startsAt: null, minutes: MINUTES, municipalityId: null },
  ...{ place: null, online: false, participants: 12, description: null, outcome: null, overlapReason: null },
  ...{ submit: true, finishesRequest: false },
});

async function questions(ground: Ground) {
  const people = await ground.rows<Entry>(UNDER_WAY);
  const cookies = await Promise.all(people.map(({ userId }) => ground.signIn(userId)));
  let count = 0;
  return () => {
    const person = people[count % people.length];
    const cookie = cookies[count % people.length];
    if (!person || !cookie) throw new Error('No volunteer has a match under way');
    const day = 1 + (Math.floor(count / people.length) % DAYS);
    const entry = { ...person, id: randomUUID(), heldOn: dayBefore(day) };
    count += 1;
    return { cookie, variables: { input: inputOf(entry) }, input: entry };
  };
}

const ACTIVITY = `INSERT INTO activities (id, createdAt, updatedAt, version, userId, organisationId, matchId, requestId,
  kindId, status, topic, heldOn, minutes, municipalityId, online, participants, newContact, reach, submittedAt)
  VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, 'SUBMITTED', ?, ?, ?, ?, 0, 12, 0, ?, ?)`;
const EVENTS = `INSERT INTO audit_events (id, createdAt, updatedAt, version, at, actorId, actorKind, event, subject,
  subjectId, userId, details) VALUES (?, ?, ?, 1, ?, ?, 'USER', 'logActivity', 'Activity', ?, ?, NULL),
  (?, ?, ?, 1, ?, ?, 'USER', 'submitActivity', 'Activity', ?, ?, ?)`;
const MAIL = `INSERT INTO mail_messages (id, createdAt, updatedAt, version, \`to\`, userId, locale, subject, text, sentAt,
  nextAttemptAt, attempts) VALUES (?, ?, ?, 1, ?, ?, 'PL', ?, ?, ?, ?, 1)`;
/** That the volunteer's activities changed, for whoever keeps a copy of them. */
const CHANGE = 'INSERT INTO logged_changes (touched) VALUES (?)';
const DETAILS = JSON.stringify({ from: 'DRAFT', to: 'SUBMITTED' });
const LETTER = 'Dzień dobry,\n\nczeka na potwierdzenie wpis o wsparciu, które otrzymała Państwa organizacja.\n';

/** The same rows in one transaction, each kind by one statement; nothing is checked. */
async function write(pool: Pool, entry: Entry) {
  const { id, userId, organisationId, matchId, requestId, kindId, topic, heldOn, municipalityId, reach } = entry;
  const now = new Date();
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    const whose = [userId, organisationId, matchId, requestId, kindId, topic, heldOn, MINUTES, municipalityId, reach];
    await connection.execute(ACTIVITY, [id, now, now, ...whose, now]);
    const event = () => [randomUUID(), now, now, now, userId, id, userId];
    await connection.execute(EVENTS, [...event(), ...event(), DETAILS]);
    const letter = [entry.email, entry.memberId, `Do potwierdzenia: ${topic}`.slice(0, 200), `${LETTER}${topic}`];
    await connection.execute(MAIL, [randomUUID(), now, now, ...letter, now, now]);
    await connection.execute(CHANGE, [JSON.stringify({ 'Activity.userId': [userId] })]);
    await connection.commit();
  } finally {
    connection.release();
  }
  return { logActivity: { activity: { id, version: 1, status: 'SUBMITTED', topic, heldOn } } };
}

/** How many rows each table has gained by one question to a side. */
async function gained(pair: Pair<Entry>, ask: Pair<Entry>['portal']): Promise<Record<string, number>> {
  const tables = await pair.rows<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  const counts = async () => {
    const sizes = tables.map(({ name }) => `(SELECT COUNT(*) FROM \`${name}\`) AS \`${name}\``);
    const [row] = await pair.rows<Record<string, number>>(`SELECT ${sizes.join(', ')}`);
    return row ?? {};
  };
  const before = await counts();
  await ask(pair.next());
  const after = await counts();
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  return Object.fromEntries(changed.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)]));
}

export const m1Log: Workload<Entry> = {
  name: 'M1-log',
  title: `A volunteer logs an hour and sends it to the organisation, ${VOLUNTEERS} volunteers in turn`,
  rows: 'large',
  writes: true,
  operation: () => clientOperation('activities/LogActivity'),
  questions,
  against: { answer: write },
  compare: async (pair) => differenceOf(await gained(pair, pair.portal), await gained(pair, pair.other), 'rows gained'),
  targets: [{ figure: 'ratio', atLeast: 0.5 }],
};
