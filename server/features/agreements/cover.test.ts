import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { Portal } from '../../testing/portal.js';
import { AGREEMENT, concluded, type Parties, parties, signed } from '../../testing/scenes/agreements.js';

let portal: Portal;
beforeAll(async () => {
  portal = await Portal.open();
});
afterAll(() => portal.close());

const SHORT = { validFrom: '2026-10-05', validTo: '2026-11-03' };

async function seen({ coordinator }: Parties, id: string) {
  const { agreement } = await coordinator.do(
    `{ agreement(id: "${id}") { warnings coverDue coverArrangedAt coverNote } }`,
  );
  return agreement;
}

describe('cover against accidents', () => {
  test.each([
    ['thirty days', SHORT, 'ACCIDENT_INSURANCE', 'ACCIDENT_INSURANCE_REQUIRED'],
    ['thirty-one days', { ...SHORT, validTo: '2026-11-04' }, 'STATUTORY', 'STATUTORY_COVER'],
  ])('of %s is due once both have signed, and no longer when it is arranged', async (_, term, due, warning) => {
    const people = await parties(portal);
    const { id } = await concluded(people, term);
    expect(await seen(people, id)).toMatchObject({ coverDue: due, coverArrangedAt: null });
    await people.coordinator.do(AGREEMENT.arrangeCover, { input: { id, note: 'Polisa NNW/7' } });
    const after = await seen(people, id);
    expect(after).toMatchObject({ coverDue: null, coverArrangedAt: expect.any(String), coverNote: 'Polisa NNW/7' });
    expect(after.warnings).not.toContain(warning);
    const [event] = await portal.app.system.store.list(AuditEvent, {
      where: (w) => w.where({ event: 'arrangeCover', subjectId: id }),
    });
    expect(event).toMatchObject({ actorId: people.coordinator.id, details: { cover: due } });
  });

  test('is arranged once, of an agreement that both have signed and that is not over', async () => {
    const people = await parties(portal);
    const { coordinator } = people;
    const input = (id: string) => ({ input: { id, note: 'Polisa NNW/7' } });
    const { id: unsigned } = await signed(people, SHORT);
    expect(await coordinator.refusal(AGREEMENT.arrangeCover, input(unsigned))).toBe('CONFLICT');
    await coordinator.do(AGREEMENT.countersign, { input: { id: unsigned, form: 'CLICK' } });
    const answers = await Promise.all([1, 2].map(() => coordinator.refusal(AGREEMENT.arrangeCover, input(unsigned))));
    expect(answers.sort()).toEqual(['CONFLICT', 'OK']);
    const { id: ended } = await concluded(await parties(portal), SHORT);
    await coordinator.do(AGREEMENT.terminate, { input: { id: ended, on: '2026-10-05', reason: 'Przeprowadzka' } });
    expect(await coordinator.refusal(AGREEMENT.arrangeCover, input(ended))).toBe('CONFLICT');
    expect(await coordinator.problems(AGREEMENT.arrangeCover, { input: { id: ended, note: 'x' } })).toEqual([
      'note: TOO_SHORT',
    ]);
  });

  test('is for the office to enter', async () => {
    const people = await parties(portal);
    const { id } = await concluded(people, SHORT);
    const input = { input: { id, note: 'Polisa NNW/7' } };
    expect(await portal.visitor.refusal(AGREEMENT.arrangeCover, input)).toBe('UNAUTHENTICATED');
    expect(await people.candidate.refusal(AGREEMENT.arrangeCover, input)).toBe('FORBIDDEN');
  });
});
