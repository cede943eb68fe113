import { operationOf, together, variableOf } from '../documents.js';
import { type Ground, inTurn, type Workload } from '../workload.js';
import { dashboard, type Whose } from './q2-answer.js';

/** The cards of a volunteer's home page, with what each sends. */
const CARDS: ReadonlyArray<readonly [path: string, variables: Record<string, unknown>]> = [
  ['activities/ToMend', {}],
  ['agreements/MyAgreements', {}],
  ['plans/MyPlanCard', {}],
  ['matching/MyMatches', { first: 5, filter: { statuses: ['PROPOSED', 'VOLUNTEER_ACCEPTED', 'AGREED', 'ACTIVE'] } }],
  ['trainings/MyEnrolments', {}],
  ['reports/MyFigures', {}],
  ['support/RequestsForVolunteers', { first: 3 }],
  ['volunteers/Profile', {}],
];

const PEOPLE = 40;

async function questions(ground: Ground) {
  const variables = Object.fromEntries(
    CARDS.flatMap(([, values], index) =>
      Object.entries(values).map(([name, value]) => [variableOf(index, name), value] as const),
    ),
  );
  const people = await ground.rows<{ userId: string }>(
    `SELECT id AS userId FROM users WHERE volunteerSince IS NOT NULL ORDER BY id LIMIT ${PEOPLE}`,
  );
  const month = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' }).format(new Date()).slice(0, 7);
  const asked = people.map(async ({ userId }) => ({
    ...{ cookie: await ground.signIn(userId), variables, input: { userId, month } },
  }));
  return inTurn(await Promise.all(asked));
}

export const q2Dashboard: Workload<Whose> = {
  name: 'Q2-dashboard',
  title: `All that a volunteer's home page shows, in one request, ${PEOPLE} volunteers in turn`,
  rows: 'large',
  operation: () =>
    operationOf(
      together(
        'VolunteerHome',
        CARDS.map(([path]) => path),
      ),
    ),
  questions,
  against: { answer: dashboard },
  targets: [
    { figure: 'ratio', atLeast: 0.6 },
    { figure: 'statements', atMost: 7 },
  ],
};
