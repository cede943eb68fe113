import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { aKind, anActivity } from '../../testing/scenes/activities.js';
import { anOrganisation } from '../../testing/scenes/organisations.js';
import { aVolunteer } from '../../testing/scenes/volunteers.js';
import { Activity, type ActivityStatus } from '../activities/activities.entity.js';
import type { Reach } from '../matching/matching.entity.js';
import type { Organisation } from '../organisations/organisations.entity.js';

let portal: Portal;
let coordinator: Person;
let volunteers: Person[];
let owner: Person;
let organisations: Organisation[];
let rows: Activity[];

const STATUSES: ActivityStatus[] = ['DRAFT', 'SUBMITTED', 'CONFIRMED', 'ACCEPTED', 'LOCKED', 'DISPUTED', 'RETURNED'];
const REACHES: Reach[] = ['INSIDE', 'ONE_STEP', 'OUTSIDE'];
const FIGURES =
  'activities confirmedMinutes acceptedMinutes outsideMinutes volunteers organisations municipalities participants firstContacts outsideShare';
const REPORT = `query ($from: LocalDate!, $to: LocalDate!, $municipalityId: ID, $kindId: ID) {
  programmeReport(from: $from, to: $to, municipalityId: $municipalityId, kindId: $kindId) {
    totals { ${FIGURES} } municipalitiesInRegion
    byMunicipality { municipalityId municipality { name } figures { ${FIGURES} } }
    byKind { kindId kind { namePl } figures { ${FIGURES} } }
    byMonth { month figures { ${FIGURES} } }
    byReach { reach figures { ${FIGURES} } } } }`;
const OWN = `totals { ${FIGURES} } minutesThisMonth waitingMinutes byReach { reach figures { ${FIGURES} } }`;

/** The same pseudo-random numbers on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  owner = await portal.person();
  const codes = ['041402', '046101', '046301'];
  organisations = [];
  for (let index = 0; index < 6; index++) {
    const municipalityCode = codes[index % 3] ?? '';
    organisations.push(await anOrganisation(portal, { municipalityCode, ...(index === 0 && { owner }) }));
  }
  volunteers = [];
  for (let index = 0; index < 5; index++) volunteers.push(await aVolunteer(portal));
  const kinds = [await aKind(portal), await aKind(portal, 'TRAINING')];
  const pick = numbers(7);
  rows = [];
  for (let index = 0; index < 150; index++) {
    const organisation = organisations[pick(6)] as Organisation;
    rows.push(
      await anActivity(portal, {
        volunteer: volunteers[pick(5)] as Person,
        organisation,
        kindId: kinds[pick(2)]?.id ?? '',
        status: STATUSES[pick(STATUSES.length)] ?? 'DRAFT',
        heldOn: `2026-${String(8 + pick(3)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`,
        minutes: 15 * (1 + pick(20)),
        participants: pick(30),
        newContact: pick(4) === 0,
        reach: REACHES[pick(3)] ?? 'INSIDE',
      }),
    );
  }
});
afterAll(() => portal.close());

/* The same figures once more, in plain TypeScript over the rows as they were written. */

const sum = (list: Activity[], of: (row: Activity) => number) => list.reduce((total, row) => total + of(row), 0);
const different = (list: Activity[], of: (row: Activity) => string) => new Set(list.map(of)).size;
const confirmed = (row: Activity) => ['CONFIRMED', 'ACCEPTED', 'LOCKED'].includes(row.status);
const within = (from: string, to: string) => (row: Activity) => row.heldOn >= from && row.heldOn <= to;

function recount(all: Activity[]) {
  const list = all.filter(confirmed);
  const confirmedMinutes = sum(list, ({ minutes }) => minutes);
  const outsideMinutes = sum(list, ({ reach, minutes }) => (reach === 'OUTSIDE' ? minutes : 0));
  return {
    activities: list.length,
    confirmedMinutes,
    acceptedMinutes: sum(list, ({ status, minutes }) => (status === 'CONFIRMED' ? 0 : minutes)),
    outsideMinutes,
    volunteers: different(list, ({ userId }) => userId),
    organisations: different(list, ({ organisationId }) => organisationId),
    municipalities: different(list, ({ municipalityId }) => municipalityId),
    participants: sum(list, ({ participants }) => participants),
    firstContacts: list.filter(({ newContact }) => newContact).length,
    outsideShare: confirmedMinutes > 0 ? outsideMinutes / confirmedMinutes : null,
  };
}

function recountBy(list: Activity[], key: (row: Activity) => string): Record<string, ReturnType<typeof recount>> {
  const keys = [...new Set(list.filter(confirmed).map(key))];
  return Object.fromEntries(keys.map((each) => [each, recount(list.filter((row) => key(row) === each))]));
}

const linesOf = (lines: Array<Record<string, unknown>>, key: string) =>
  Object.fromEntries(lines.map((line) => [line[key], line.figures]));

describe('the report', () => {
  test.each([
    ['2026-01-01', '2026-12-31'],
    ['2026-09-05', '2026-10-09'],
    ['2026-09-10', '2026-09-10'],
    ['2020-01-01', '2020-12-31'],
  ])('%s to %s: every number is what a recount says', async (from, to) => {
    const { programmeReport: report } = await coordinator.do(REPORT, { from, to });
    const list = rows.filter(within(from, to));
    expect(report.totals).toEqual(recount(list));
    expect(report.municipalitiesInRegion).toBe(144);
    expect(linesOf(report.byMunicipality, 'municipalityId')).toEqual(recountBy(list, (row) => row.municipalityId));
    expect(linesOf(report.byKind, 'kindId')).toEqual(recountBy(list, (row) => row.kindId));
    expect(linesOf(report.byMonth, 'month')).toEqual(recountBy(list, (row) => row.heldOn.slice(0, 7)));
    const reaches = linesOf(report.byReach, 'reach');
    expect(Object.keys(reaches)).toEqual(REACHES);
    for (const reach of REACHES) expect(reaches[reach]).toEqual(recount(list.filter((row) => row.reach === reach)));
  });

  test('its lines are ordered and named', async () => {
    const { programmeReport: report } = await coordinator.do(REPORT, { from: '2026-01-01', to: '2026-12-31' });
    const minutes = report.byMunicipality.map(
      (line: { figures: { confirmedMinutes: number } }) => line.figures.confirmedMinutes,
    );
    expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
    expect(report.byMonth.map(({ month }: { month: string }) => month)).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(report.byMunicipality.every((line: { municipality: { name: string } }) => line.municipality.name)).toBe(
      true,
    );
    expect(report.byKind.every((line: { kind: { namePl: string } }) => line.kind.namePl)).toBe(true);
  });

  test('narrowed to a municipality and a form', async () => {
    const [{ municipalityId, kindId }] = rows as [Activity];
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const { programmeReport: report } = await coordinator.do(REPORT, { ...period, municipalityId, kindId });
    const list = rows.filter((row) => row.municipalityId === municipalityId && row.kindId === kindId);
    expect(report.totals).toEqual(recount(list));
  });

  test('a period that ends before it begins is refused', async () => {
    const refusal = await coordinator.refusal(REPORT, { from: '2026-10-02', to: '2026-10-01' });
    expect(refusal).toBe('BAD_USER_INPUT');
  });

  test('is for coordinators and administrators', async () => {
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
    expect(await administrator.refusal(REPORT, period)).toBe('OK');
    expect(await portal.visitor.refusal(REPORT, period)).toBe('UNAUTHENTICATED');
    for (const person of [...volunteers.slice(0, 1), owner, await portal.person({ roles: ['TRAINER'] })]) {
      expect(await person.refusal(REPORT, period)).toBe('FORBIDDEN');
    }
  });
});

describe('own figures', () => {
  const open = (row: Activity) => row.status !== 'DRAFT';
  const expected = (list: Activity[]) => ({
    totals: recount(list),
    minutesThisMonth: sum(
      list.filter(open).filter(({ heldOn }) => heldOn.startsWith('2026-10')),
      ({ minutes }) => minutes,
    ),
    waitingMinutes: sum(
      list.filter(({ status }) => status === 'SUBMITTED'),
      ({ minutes }) => minutes,
    ),
    byReach: REACHES.map((reach) => ({ reach, figures: recount(list.filter((row) => row.reach === reach)) })),
  });

  test("a volunteer's are a recount of what they did", async () => {
    for (const volunteer of volunteers) {
      const { myFigures } = await volunteer.do(`{ myFigures { ${OWN} } }`);
      expect(myFigures).toEqual(expected(rows.filter(({ userId }) => userId === volunteer.id)));
    }
  });

  test("an organisation's are a recount of what it received; another's stay hidden", async () => {
    const query = `query ($organisationId: ID!) { organisationFigures(organisationId: $organisationId) { ${OWN} } }`;
    const [own, foreign] = organisations as [Organisation, Organisation];
    const { organisationFigures } = await owner.do(query, { organisationId: own.id });
    expect(organisationFigures).toEqual(expected(rows.filter(({ organisationId }) => organisationId === own.id)));
    expect(await owner.refusal(query, { organisationId: foreign.id })).toBe('NOT_FOUND');
    expect(await volunteers[0]?.refusal(query, { organisationId: own.id })).toBe('FORBIDDEN');
    expect(await portal.visitor.refusal('{ myFigures { waitingMinutes } }')).toBe('UNAUTHENTICATED');
    expect(await owner.refusal('{ myFigures { waitingMinutes } }')).toBe('FORBIDDEN');
  });
});

describe('figures for everyone', () => {
  const IMPACT = '{ impactFigures { hours organisations municipalities volunteers } }';

  test('are a recount; a count below five is hidden', async () => {
    const { impactFigures } = await portal.visitor.do(IMPACT);
    const all = recount(rows);
    expect(all.municipalities).toBe(3);
    expect(impactFigures).toEqual({
      hours: Math.floor(all.confirmedMinutes / 60),
      organisations: all.organisations,
      municipalities: null,
      volunteers: all.volunteers,
    });
  });

  test('say nothing about an empty programme', async () => {
    const empty = await Portal.open();
    const nothing = { hours: null, organisations: null, municipalities: null, volunteers: null };
    expect((await empty.visitor.do(IMPACT)).impactFigures).toEqual(nothing);
    await empty.close();
  });
});

describe('the report as a file', () => {
  const path = '/files/reports/programme.csv?from=2026-01-01&to=2026-12-31';

  test('has the same figures, one line each', async () => {
    const { body, headers } = await coordinator.fetch(path);
    expect(headers['content-disposition']).toBe('attachment; filename="ezw-2026-01-01-2026-12-31.csv"');
    const [head, total, ...lines] = body.trim().split('\r\n');
    expect(head).toMatch(/^\uFEFF?Zestawienie;Kod;Nazwa;Działania;/);
    const { activities, confirmedMinutes, acceptedMinutes } = recount(rows);
    expect(total).toContain(`;${activities};${confirmedMinutes};${acceptedMinutes};`);
    expect(lines).toHaveLength(3 + 2 + 3 + 3);
    expect(body).toContain('Miesiąc;2026-09;');
    expect((await coordinator.fetch(`${path}&language=en`)).body).toContain('Month;2026-09;');
  });

  test('is for those who may export; a wrong day is said so', async () => {
    expect((await portal.visitor.fetch(path)).statusCode).toBe(401);
    expect((await volunteers[0]?.fetch(path))?.statusCode).toBe(403);
    expect((await coordinator.fetch('/files/reports/programme.csv?from=yesterday&to=2026-12-31')).statusCode).toBe(400);
    expect((await coordinator.fetch('/files/reports/programme.csv')).statusCode).toBe(400);
  });
});
