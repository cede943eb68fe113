import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import {
  anApplication,
  aReview,
  aReviewer,
  aRound,
  REQUIRED_CONSENTS,
  scoresOf,
} from '../../testing/scenes/recruitment.js';
import { type Walked, walkAtRandom } from '../../testing/walks.js';
import { Application, type ApplicationStatus, type RecruitmentRound } from './recruitment.entity.js';
import { applicationStates } from './recruitment.states.js';
import { Review } from './reviews.entity.js';

const SEEDS = [1, 20_261_005];

let portal: Portal;
let coordinator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
});
afterAll(() => portal.close());

interface Walk {
  round: RecruitmentRound;
  candidate: Person;
  reviewers: Person[];
  id: string;
}

const find = ({ id }: Walk): Promise<Application> => portal.asSystem((work) => work.store.get(Application, id));
const call = (person: Person, name: string, type: string, input: object): Promise<string> =>
  person.refusal(`mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`, { input });

async function take(walk: Walk, step: string): Promise<string> {
  const { id, candidate } = walk;
  const { version } = await find(walk);
  switch (step) {
    case 'submit':
      return call(candidate, 'submitApplication', 'SubmitApplicationInput', {
        id,
        version,
        consents: REQUIRED_CONSENTS,
      });
    case 'return': {
      const returned = { fields: ['experience'], comment: 'Dopisz przykłady.', untilDay: '2026-10-12' };
      return call(coordinator, 'returnApplication', 'ReturnApplicationInput', { id, ...returned });
    }
    case 'review':
      return call(coordinator, 'startApplicationReview', 'ApplicationInput', { id });
    case 'accept':
      return call(coordinator, 'acceptApplication', 'ApplicationInput', { id });
    case 'reserve':
      return call(coordinator, 'reserveApplication', 'ReserveApplicationInput', { id });
    case 'reject':
      return call(coordinator, 'rejectApplication', 'RejectApplicationInput', { id, reason: 'Za mało przykładów.' });
    default:
      return call(candidate, 'withdrawApplication', 'WithdrawApplicationInput', { id });
  }
}

/** Both reviewers score what is under review, so that a decision on it is open. */
async function score(walk: Walk): Promise<void> {
  const application = await find(walk);
  if (application.status !== 'UNDER_REVIEW' || application.reviewCount > 0) return;
  for (const reviewer of walk.reviewers) {
    const review = await aReview(portal, { application, reviewer, status: 'STARTED', scores: scoresOf(6) });
    const { id, version } = review;
    expect(await call(reviewer, 'submitReview', 'SubmitReviewInput', { id, version })).toBe('OK');
  }
}

async function begin(): Promise<Walk> {
  const round = await aRound(portal);
  const candidate = await portal.person();
  const reviewers = [await portal.person({ roles: [] }), await portal.person({ roles: [] })];
  for (const reviewer of reviewers) await aReviewer(portal, round, reviewer);
  const { id } = await anApplication(portal, { person: candidate, round, status: 'DRAFT' });
  return { round, candidate, reviewers, id };
}

/** What must hold at the end of every walk. */
async function check(walk: Walk, passed: readonly string[]): Promise<void> {
  const { status, score: mean, reviewCount } = await find(walk);
  const { events, reviews } = await portal.asSystem(async ({ store }) => ({
    events: await store.list(AuditEvent, {
      order: [['id', 'ASC']],
      where: (w) => w.where({ subject: 'Application', subjectId: walk.id }),
    }),
    reviews: await store.list(Review, { where: (w) => w.where({ applicationId: walk.id, status: 'SUBMITTED' }) }),
  }));
  const told = events.filter(({ event }) => event in applicationStates.steps);
  expect(told.map(({ details }) => details?.to)).toEqual(passed);
  expect(told.at(-1)?.details?.to ?? 'DRAFT').toBe(status);
  expect([reviewCount, mean]).toEqual([reviews.length, reviews.length > 0 ? 6_000 : 0]);
}

const APPLICATIONS: Walked<ApplicationStatus, Walk> = {
  arrows: {
    submit: { from: ['DRAFT', 'INCOMPLETE'], to: 'SUBMITTED' },
    return: { from: ['SUBMITTED'], to: 'INCOMPLETE' },
    review: { from: ['SUBMITTED'], to: 'UNDER_REVIEW' },
    accept: { from: ['UNDER_REVIEW', 'RESERVE'], to: 'ACCEPTED' },
    reserve: { from: ['UNDER_REVIEW'], to: 'RESERVE' },
    reject: { from: ['UNDER_REVIEW'], to: 'REJECTED' },
    withdraw: { from: ['DRAFT', 'SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'RESERVE'], to: 'WITHDRAWN' },
  },
  start: 'DRAFT',
  rare: ['withdraw'],
  begin,
  take,
  async stateOf(walk) {
    return (await find(walk)).status;
  },
  between: score,
  check,
};

test.each(SEEDS)(
  'applications follow the arrows, whatever is tried on them (seed %i)',
  (seed) => walkAtRandom(APPLICATIONS, { seed, walks: 12, steps: 25 }),
  120_000,
);
