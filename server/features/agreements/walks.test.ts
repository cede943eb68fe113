import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Work } from '../../access/work.js';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { addDays } from '../../platform/clock.js';
import { AppError } from '../../platform/errors.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, codeFor, drafted, type Parties, parties } from '../../testing/scenes/agreements.js';
import { type Walked, walkAtRandom } from '../../testing/walks.js';
import { RoleGrant } from '../accounts/role-grant.entity.js';
import { Agreement, type AgreementStatus } from './agreements.entity.js';
import { expire } from './ending.service.js';
import { coveredDays } from './in-force.service.js';
import { enterIntoForce } from './signing.service.js';

const SEEDS = [1, 20_261_005];
const TODAY = '2026-10-05';
/** In the future, so that both signatures and the first day are two steps. */
const TERM = { validFrom: '2026-10-12', validTo: '2027-10-11' };

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

interface Walk extends Parties {
  id: string;
}

const find = ({ id }: Pick<Walk, 'id'>): Promise<Agreement> => portal.asSystem((work) => work.store.get(Agreement, id));

/** What the calendar does, done to one agreement. */
async function asCalendar({ id }: Walk, step: (work: Work, agreement: Agreement) => Promise<void>): Promise<string> {
  try {
    await portal.asSystem(async (work) => step(work, await work.load(Agreement, id, 'update')));
    return 'OK';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

const call = (person: Person, name: keyof typeof AGREEMENT, input: object) =>
  person.refusal(AGREEMENT[name], { input });

async function sign(walk: Walk): Promise<string> {
  const { id, candidate } = walk;
  const { status, volunteerName: name } = await find(walk);
  const code = status === 'SENT' ? await codeFor(walk, id) : '000000';
  if (status !== 'SENT') return call(candidate, 'sign', { id, form: 'PAPER', riskInformed: true });
  return call(candidate, 'sign', { id, form: 'CLICK', riskInformed: true, name, code });
}

async function take(walk: Walk, step: string): Promise<string> {
  const { id, coordinator } = walk;
  const { version } = await find(walk);
  switch (step) {
    case 'update':
      return call(coordinator, 'update', { id, version, scope: `doradztwo, wersja ${version}` });
    case 'send':
      return call(coordinator, 'send', { id, version });
    case 'recall':
      return call(coordinator, 'recall', { id, reason: 'Poprawka okresu' });
    case 'sign':
      return sign(walk);
    case 'recordSignature':
      return call(coordinator, 'recordSignature', { id, form: 'PAPER', signedOn: TODAY, riskInformed: true });
    case 'countersign':
      return call(coordinator, 'countersign', { id, form: 'PAPER' });
    case 'terminate':
      return call(coordinator, 'terminate', { id, on: TODAY, reason: 'Przeprowadzka' });
    case 'enterIntoForce':
      return asCalendar(walk, (work) => enterIntoForce(work, id));
    default:
      return asCalendar(walk, expire);
  }
}

const numbersGiven: string[] = [];

async function check(walk: Walk, passed: readonly AgreementStatus[]): Promise<void> {
  const agreement = await find(walk);
  const userId = walk.candidate.id;
  const { events, grants } = await portal.asSystem(async ({ store }) => ({
    events: await store.list(AuditEvent, { order: [['id', 'ASC']], where: (w) => w.where({ subjectId: walk.id }) }),
    grants: await store.count(RoleGrant, { where: (w) => w.where({ userId, role: 'VOLUNTEER' }) }),
  }));
  // The first event tells of the draft; a change of the draft leads nowhere.
  const told = events.map(({ details }) => details?.to).filter((to) => to !== undefined);
  const moves = passed.filter((state, index) => state !== 'DRAFT' || (passed[index - 1] ?? 'DRAFT') !== 'DRAFT');
  expect(told).toEqual(['DRAFT', ...moves]);
  expect(told.at(-1)).toBe(agreement.status);
  expect(grants > 0).toBe(agreement.foundationSignedAt !== null);
  expect(agreement.number !== null).toBe(passed.includes('SENT'));
  if (agreement.number) numbersGiven.push(agreement.number);
  await refuseSecond(walk, agreement);
}

/** No second agreement is sent for a day that the first covers. */
async function refuseSecond(walk: Walk, first: Agreement): Promise<void> {
  const covered = coveredDays(first);
  const [from, to] = covered ?? [null, null];
  if (!from || !to || to < from) return;
  const second = await drafted(walk, { validFrom: to, validTo: addDays(to, 30) });
  const input = { id: second.id, version: second.version };
  expect(await walk.coordinator.problems(AGREEMENT.send, { input })).toEqual(['validFrom: OVERLAP']);
  await walk.coordinator.do(AGREEMENT.discard, { input: { id: second.id } });
}

const AGREEMENTS: Walked<AgreementStatus, Walk> = {
  arrows: {
    update: { from: ['DRAFT'], to: 'DRAFT' },
    send: { from: ['DRAFT'], to: 'SENT' },
    recall: { from: ['SENT'], to: 'DRAFT' },
    sign: { from: ['SENT'], to: 'SIGNED_BY_VOLUNTEER' },
    recordSignature: { from: ['SENT'], to: 'SIGNED_BY_VOLUNTEER' },
    countersign: { from: ['SIGNED_BY_VOLUNTEER'], to: 'SIGNED_BY_FOUNDATION' },
    enterIntoForce: { from: ['SIGNED_BY_FOUNDATION'], to: 'IN_FORCE' },
    expire: { from: ['IN_FORCE'], to: 'EXPIRED' },
    terminate: { from: ['SENT', 'SIGNED_BY_VOLUNTEER', 'SIGNED_BY_FOUNDATION', 'IN_FORCE'], to: 'TERMINATED' },
  },
  start: 'DRAFT',
  rare: ['terminate', 'recall'],
  async begin() {
    const people = await parties(portal);
    const { id } = await drafted(people, TERM);
    return { ...people, id };
  },
  take,
  async stateOf(walk) {
    return (await find(walk)).status;
  },
  // A draft is not the volunteer's to see.
  refusal: (step, state) => (step === 'sign' && state === 'DRAFT' ? 'NOT_FOUND' : 'CONFLICT'),
  check,
};

test.each(SEEDS)(
  'agreements follow the arrows, whatever is tried on them (seed %i)',
  (seed) => walkAtRandom(AGREEMENTS, { seed, walks: 12, steps: 25 }),
  120_000,
);

test('the numbers that the walks left behind are unique and without a gap', () => {
  const sorted = [...numbersGiven].sort();
  expect(sorted.length).toBeGreaterThan(10);
  expect(sorted).toEqual(sorted.map((_, index) => `EZW/2026/${String(index + 1).padStart(3, '0')}`));
});
