import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { aMatchingScene, type MatchingScene } from '../../testing/scenes/matching.js';
import { Match } from './matching.entity.js';
import { answerOrExpire } from './silence.job.js';

let portal: Portal;
let scene: MatchingScene;
let id: string;
beforeEach(async () => {
  if (portal) await portal.close();
  portal = await Portal.open();
  scene = await aMatchingScene(portal);
  const { proposeMatch } = await scene.coordinator.do(
    'mutation ($input: ProposeMatchInput!) { proposeMatch(input: $input) { match { id } } }',
    { input: { requestId: scene.request.id, userId: scene.volunteer.id, plannedMinutes: 120 } },
  );
  id = proposeMatch.match.id;
});
afterAll(() => portal.close());

const accept = (person: Person) =>
  person.do('mutation ($id: ID!) { acceptMatch(input: { id: $id }) { match { id } userErrors { message } } }', { id });
const at = async (moment: string) => {
  portal.clock.freeze(new Date(moment));
  await answerOrExpire.run(portal.app.system);
  return (await portal.app.system.store.get(Match, id)).status;
};
const subjects = async (person: Person) =>
  (await portal.mailSent()).filter(({ userId }) => userId === person.id).map(({ subject }) => subject.split(':')[0]);

describe('a proposal made on Monday morning', () => {
  test('is left alone until Thursday, when the volunteer is reminded once', async () => {
    await at('2026-10-08T07:59:00Z');
    expect(await subjects(scene.volunteer)).toEqual(['Propozycja wsparcia']);
    await at('2026-10-08T08:00:00Z');
    expect(await at('2026-10-09T08:00:00Z')).toBe('PROPOSED');
    expect(await subjects(scene.volunteer)).toEqual(['Propozycja wsparcia', 'Czekamy na Twoją odpowiedź']);
  });

  test('expires on Wednesday of the next week, and the coordinator hears of it', async () => {
    expect(await at('2026-10-14T08:00:00Z')).toBe('PROPOSED');
    expect(await at('2026-10-14T08:00:01Z')).toBe('EXPIRED');
    expect(await subjects(scene.coordinator)).toEqual(['Brak odpowiedzi']);
    const { timeline } = await scene.coordinator.do(
      'query ($id: ID!) { timeline(subject: "Match", id: $id) { event to automatic } }',
      { id },
    );
    expect(timeline.at(-1)).toEqual({ event: 'expire', to: 'EXPIRED', automatic: true });
  });

  test('expires without a reminder after it when no job ran meanwhile', async () => {
    expect(await at('2026-11-02T08:00:00Z')).toBe('EXPIRED');
    expect(await subjects(scene.volunteer)).toEqual(['Propozycja wsparcia']);
  });

  test('accepted on Tuesday gives the organisation seven working days of its own', async () => {
    portal.clock.freeze(new Date('2026-10-13T08:00:00Z'));
    await accept(scene.volunteer);
    expect(await at('2026-10-16T08:00:00Z')).toBe('VOLUNTEER_ACCEPTED');
    expect(await subjects(scene.representative)).toEqual([
      'Jest osoba, która chce pomóc',
      'Czekamy na Państwa odpowiedź',
    ]);
    expect(await at('2026-10-22T08:00:01Z')).toBe('EXPIRED');
    expect(await subjects(scene.volunteer)).toContain('Brak odpowiedzi organizacji');
  });

  test('answered by both sides never expires', async () => {
    await accept(scene.volunteer);
    await accept(scene.representative);
    expect(await at('2026-12-01T08:00:00Z')).toBe('AGREED');
  });
});
