import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anApplication, aReview, aReviewer, aRound, completeAnswers } from '../../testing/scenes/recruitment.js';
import type { RecruitmentRound } from './recruitment.entity.js';

let portal: Portal;
let coordinator: Person;
let round: RecruitmentRound;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  round = await aRound(portal);
});
afterAll(() => portal.close());

const workbook = () => `/files/rounds/${round.id}.xlsx?language=pl`;
/** The lines by their headings. */
async function linesFor(person: Person): Promise<Array<Record<string, unknown>>> {
  const [headings = [], ...lines] = await readSheet((await person.fetch(workbook())).rawPayload);
  return lines.map((line) => Object.fromEntries(headings.map((heading, index) => [String(heading), line[index]])));
}

test('the applications of a round are taken away with their answers, drafts and needs left out, on record', async () => {
  const answers = {
    ...(await completeAnswers(portal)),
    accessibilityNeeds: 'tłumaczenie na migowy',
    languages: ['pl'],
  };
  const [kasia, ewa] = [await portal.person({ name: 'Kasia Wrona' }), await portal.person()];
  const scored = { score: 7550, reviewCount: 2, spread: 100 };
  const { id } = await anApplication(portal, { person: kasia, round, status: 'UNDER_REVIEW', answers, ...scored });
  await anApplication(portal, { person: ewa, round, status: 'DRAFT' });
  const lines = await linesFor(coordinator);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    Numer: id,
    Stan: 'w ocenie',
    Wynik: 75.5,
    'Imię i nazwisko': 'Kasia Wrona',
    'Ile godzin w miesiącu możesz poświęcić?': 12,
    'W jakich językach możesz pomagać?': 'polski',
  });
  expect(JSON.stringify(lines)).not.toContain('migowy');
  const events = await portal.app.system.store.list(AuditEvent, { where: (w) => w.where({ actorId: coordinator.id }) });
  expect(events).toMatchObject([{ event: 'exportApplications', details: { roundId: round.id, rows: 1 } }]);
});

test('who scores an application too does not read the points of others there', async () => {
  round = await aRound(portal);
  const both = await portal.person({ roles: ['COORDINATOR'] });
  await aReviewer(portal, round, both);
  const scored = { score: 7550, reviewCount: 1, spread: 0 };
  const person = await portal.person();
  const application = await anApplication(portal, { person, round, status: 'UNDER_REVIEW', ...scored });
  await aReview(portal, { application, reviewer: both });
  expect((await linesFor(both))[0]).toMatchObject({ Wynik: null });
  expect((await linesFor(coordinator))[0]).toMatchObject({ Wynik: 75.5 });
});

test('nobody else takes them away', async () => {
  expect((await portal.visitor.fetch(workbook())).statusCode).toBe(401);
  const others = [
    await portal.person({ roles: ['CANDIDATE', 'VOLUNTEER', 'TRAINER', 'ADMINISTRATOR'] }),
    await portal.person(),
  ];
  for (const other of others) expect((await other.fetch(workbook())).statusCode).toBe(403);
  expect((await coordinator.fetch('/files/rounds/nie-ma.xlsx')).statusCode).toBe(404);
});
