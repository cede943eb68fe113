import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { AppError } from '../../platform/errors.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, codeFor, concluded, type Parties, parties } from '../../testing/scenes/agreements.js';
import { ANNEX, draftedAnnex } from '../../testing/scenes/annexes.js';
import { type Walked, walkAtRandom } from '../../testing/walks.js';
import { Agreement, type AgreementStatus } from './agreements.entity.js';
import { enterIntoForce } from './signing.service.js';

const SEEDS = [7, 20_261_005];
const TODAY = '2026-10-05';
/** In the future, so that both signatures and its day are two steps. */
const CHANGES = { validTo: '2028-04-04', effectiveOn: '2026-10-12' };

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

interface Walk extends Parties {
  id: string;
  agreed: Agreement;
}

const find = (id: string): Promise<Agreement> => portal.asSystem((work) => work.store.get(Agreement, id));
const call = (person: Person, mutation: string, input: object) => person.refusal(mutation, { input });

async function sign(walk: Walk): Promise<string> {
  const { id, candidate } = walk;
  const { status, number, volunteerName: name } = await find(id);
  if (status === 'SENT') {
    const code = await codeFor(walk, id);
    return call(candidate, AGREEMENT.sign, { id, form: 'CLICK', riskInformed: true, name, code });
  }
  const answer = await call(candidate, AGREEMENT.sign, { id, form: 'PAPER', riskInformed: true });
  // Withdrawn before it was ever sent, it is nothing that the volunteer may see.
  return answer === 'NOT_FOUND' && status === 'WITHDRAWN' && number === null ? 'CONFLICT' : answer;
}

async function asCalendar(id: string): Promise<string> {
  try {
    await portal.asSystem((work) => enterIntoForce(work, id));
    return 'OK';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

async function take(walk: Walk, step: string): Promise<string> {
  const { id, coordinator } = walk;
  const { version } = await find(id);
  switch (step) {
    case 'update':
      return call(coordinator, AGREEMENT.update, { id, version, scope: `doradztwo, wersja ${version}` });
    case 'send':
      return call(coordinator, AGREEMENT.send, { id, version });
    case 'recall':
      return call(coordinator, AGREEMENT.recall, { id, reason: 'Poprawka okresu' });
    case 'sign':
      return sign(walk);
    case 'recordSignature':
      return call(coordinator, AGREEMENT.recordSignature, { id, form: 'PAPER', signedOn: TODAY, riskInformed: true });
    case 'countersign':
      return call(coordinator, AGREEMENT.countersign, { id, form: 'PAPER' });
    case 'withdraw':
      return call(coordinator, ANNEX.withdraw, { id, reason: 'Inny termin' });
    case 'terminate':
      return call(coordinator, AGREEMENT.terminate, { id, on: TODAY, reason: 'Przeprowadzka' });
    default:
      return asCalendar(id);
  }
}

/** The agreement says what it said, or what the annex says once it has taken effect; the trail tells the way. */
async function check({ id, agreed }: Walk, passed: readonly AgreementStatus[]): Promise<void> {
  const annex = await find(id);
  const events = await portal.asSystem(({ store }) =>
    store.list(AuditEvent, { order: [['id', 'ASC']], where: (w) => w.where({ subjectId: id }) }),
  );
  const told = events.map(({ details }) => details?.to).filter((to) => to !== undefined);
  const moves = passed.filter((state, index) => state !== 'DRAFT' || (passed[index - 1] ?? 'DRAFT') !== 'DRAFT');
  expect(told).toEqual(['DRAFT', ...moves]);
  expect(annex.number).toBe(passed.includes('SENT') ? `${agreed.number}/A1` : null);
  const now = await find(agreed.id);
  const { status, scope, validTo } = annex.status === 'IN_EFFECT' ? { ...annex, status: agreed.status } : agreed;
  expect(now).toMatchObject({ status, scope, validTo, manner: agreed.manner });
}

const ANNEXES: Walked<AgreementStatus, Walk> = {
  arrows: {
    update: { from: ['DRAFT'], to: 'DRAFT' },
    send: { from: ['DRAFT'], to: 'SENT' },
    recall: { from: ['SENT'], to: 'DRAFT' },
    sign: { from: ['SENT'], to: 'SIGNED_BY_VOLUNTEER' },
    recordSignature: { from: ['SENT'], to: 'SIGNED_BY_VOLUNTEER' },
    countersign: { from: ['SIGNED_BY_VOLUNTEER'], to: 'SIGNED_BY_FOUNDATION' },
    takeEffect: { from: ['SIGNED_BY_FOUNDATION'], to: 'IN_EFFECT' },
    withdraw: { from: ['DRAFT', 'SENT', 'SIGNED_BY_VOLUNTEER'], to: 'WITHDRAWN' },
    terminate: { from: [], to: 'TERMINATED' },
  },
  start: 'DRAFT',
  rare: ['withdraw', 'recall', 'terminate'],
  async begin() {
    const people = await parties(portal);
    const agreed = await find((await concluded(people)).id);
    const { id } = await draftedAnnex(people, agreed.id, CHANGES);
    return { ...people, id, agreed };
  },
  take,
  stateOf: async ({ id }) => (await find(id)).status,
  // A draft is not the volunteer's to see.
  refusal: (step, state) => (step === 'sign' && state === 'DRAFT' ? 'NOT_FOUND' : 'CONFLICT'),
  check,
};

test.each(SEEDS)(
  'annexes follow the arrows, whatever is tried on them (seed %i)',
  (seed) => walkAtRandom(ANNEXES, { seed, walks: 10, steps: 25 }),
  120_000,
);
