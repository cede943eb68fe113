import { clientOperation } from '../documents.js';
import { type Ground, inTurn, type Workload } from '../workload.js';
import { dashboard, type Whose } from './q2-answer.js';

/** The parts of the home page that a volunteer's cards ask for, and what they are asked with. */
const VARIABLES = {
  ToMend: true,
  MyAgreements: true,
  MyPlanCard: true,
  MyMatches: true,
  MyMatches_first: 5,
  MyMatches_filter: { statuses: ['PROPOSED', 'VOLUNTEER_ACCEPTED', 'AGREED', 'ACTIVE'] },
  MyEnrolments: true,
  MyFigures: true,
  RequestsForVolunteers: true,
  RequestsForVolunteers_first: 3,
  Profile: true,
};
/** What cards of others cannot be asked without, which the page says whoever opens it. */
const OF_OTHERS = {
  AgreementTodos_endingBefore: '2026-01-31',
  AgreementTodos_originalMissingFor: 14,
  OrganisationFigures_organisationId: '',
  YearFigures_from: '2026-01-01',
  YearFigures_to: '2026-12-31',
};

const PEOPLE = 40;

async function questions(ground: Ground) {
  const people = await ground.rows<{ userId: string }>(
    `SELECT id AS userId FROM users WHERE volunteerSince IS NOT NULL ORDER BY id LIMIT ${PEOPLE}`,
  );
  const month = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw' }).format(new Date()).slice(0, 7);
  const asked = people.map(async ({ userId }) => ({
    ...{ cookie: await ground.signIn(userId), variables: { ...OF_OTHERS, ...VARIABLES }, input: { userId, month } },
  }));
  return inTurn(await Promise.all(asked));
}

export const q2Dashboard: Workload<Whose> = {
  name: 'Q2-dashboard',
  title: `All that a volunteer's home page shows, in one request, ${PEOPLE} volunteers in turn`,
  rows: 'large',
  operation: () => clientOperation('home-cards/HomeCards'),
  questions,
  against: { answer: dashboard },
  targets: [
    { figure: 'ratio', atLeast: 0.6 },
    { figure: 'statements', atMost: 7 },
  ],
};
