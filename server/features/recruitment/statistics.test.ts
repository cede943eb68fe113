import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import type { Person } from '../../testing/person.js';
import { Portal } from '../../testing/portal.js';
import { anApplication, aReview, aReviewer, aRound, completeAnswers } from '../../testing/scenes/recruitment.js';
import { statementsOf } from '../../testing/statements.js';
import { Municipality } from '../region/region.entity.js';
import type { Application, ApplicationStatus, RecruitmentRound } from './recruitment.entity.js';
import type { FormQuestion } from './recruitment.form.js';
import { withoutFew } from './statistics.groups.js';
import { medianOf } from './statistics.service.js';
import type { StatisticsGroup } from './statistics.types.js';

let portal: Portal;
let coordinator: Person;
let administrator: Person;
beforeAll(async () => {
  portal = await Portal.open();
  coordinator = await portal.person({ roles: ['COORDINATOR'] });
  administrator = await portal.person({ roles: ['ADMINISTRATOR'] });
});
afterAll(() => portal.close());

const READ = `query ($id: ID!) { roundStatistics(roundId: $id) {
  funnel { started submitted complete reviewed accepted reserve rejected signed } byStatus { status count }
  byDay { day count } municipalitiesReached municipalitiesInRegion people
  groups { key labelPl hidden lines { labelPl count } }
  reviews { assigned submitted declined thirds averageScore averageSpread } medianDays returnedShare
} }`;

const OPTIONS = ['a', 'b', 'c'].map((value) => ({ value, labelPl: `Opcja ${value}`, labelEn: `Option ${value}` }));
const question = (key: string, type: FormQuestion['type'], more: Partial<FormQuestion> = {}): FormQuestion => ({
  ...{ key, type, labelPl: `Pytanie ${key}`, labelEn: `Question ${key}`, required: false, ...more },
});
const FORM = [
  {
    ...{ key: 'PERSON', titlePl: 'Ty', titleEn: 'You' },
    questions: [question('municipality', 'MUNICIPALITY'), question('birthYear', 'NUMBER')],
  },
  {
    ...{ key: 'MORE', titlePl: 'Więcej', titleEn: 'More' },
    questions: [
      question('one', 'SINGLE_CHOICE', { options: OPTIONS }),
      question('many', 'MULTIPLE_CHOICE', { options: OPTIONS }),
      question('scale', 'SCALE', { min: 1, max: 3 }),
      question('member', 'BOOLEAN'),
      question('words', 'LONG_TEXT'),
    ],
  },
];

const statisticsOf = async (round: RecruitmentRound, person = coordinator) =>
  (await person.do(READ, { id: round.id })).roundStatistics;
const group = (statistics: { groups: StatisticsGroup[] }, key: string) =>
  statistics.groups.find((each) => each.key === key)?.lines.map(({ labelPl, count }) => [labelPl, count]);

interface Applied extends Partial<Omit<Application, 'round' | 'user'>> {
  told?: string[];
}

async function applied(round: RecruitmentRound, status: ApplicationStatus, { told = [], ...values }: Applied = {}) {
  const person = await portal.person();
  const application = await anApplication(portal, { person, round, status, ...values });
  await portal.asSystem(async (work) => {
    for (const event of told) await work.record(event, application);
  });
  return application;
}

test('counts states, the way of applications, days, places, answers and waiting', async () => {
  const round = await aRound(portal, { form: FORM });
  const { municipality } = await completeAnswers(portal);
  const answers = (one: string, many: string[], scale: number, member: boolean, birthYear: number) => ({
    ...{ municipality, one, many, scale, member, birthYear, words: 'Słowa.' },
  });
  const at = (moment: string) => new Date(moment);
  await applied(round, 'DRAFT', { answers: answers('c', ['c'], 3, true, 1990) });
  await applied(round, 'SUBMITTED', {
    // Already the next day in the programme's time zone.
    ...{ submittedAt: at('2026-10-01T22:30:00Z'), answers: answers('a', ['a', 'b'], 1, true, 2000) },
    told: ['submitApplication', 'returnApplication'],
  });
  await applied(round, 'ACCEPTED', {
    ...{ submittedAt: at('2026-10-02T08:00:00Z'), decidedAt: at('2026-10-05T08:00:00Z') },
    ...{ answers: answers('a', ['b'], 2, false, 1990), told: ['startApplicationReview'] },
    ...{ reviewCount: 2, score: 8000, spread: 1000 },
  });
  await applied(round, 'REJECTED', {
    ...{ submittedAt: at('2026-10-04T08:00:00Z'), decidedAt: at('2026-10-05T08:00:00Z') },
    ...{ answers: answers('b', [], 2, true, 1950), told: ['startApplicationReview'] },
    ...{ reviewCount: 2, score: 6000, spread: 3500 },
  });
  await applied(round, 'WITHDRAWN', {
    submittedAt: at('2026-10-04T08:00:00Z'),
    answers: answers('c', [], 3, true, 1990),
  });
  await applied(await aRound(portal, { form: FORM }), 'SUBMITTED', { answers: answers('c', ['c'], 3, true, 1990) });

  const statistics = await statisticsOf(round);
  expect(statistics.funnel).toEqual({
    ...{ started: 5, submitted: 4, complete: 2, reviewed: 1, accepted: 1, reserve: 0, rejected: 1, signed: 0 },
  });
  expect(Object.fromEntries(statistics.byStatus.map(({ status, count }: never) => [status, count]))).toEqual({
    ...{ DRAFT: 1, SUBMITTED: 1, ACCEPTED: 1, REJECTED: 1, WITHDRAWN: 1 },
  });
  expect(statistics.byDay).toEqual([
    { day: '2026-10-02', count: 2 },
    { day: '2026-10-03', count: 0 },
    { day: '2026-10-04', count: 2 },
  ]);
  expect(statistics).toMatchObject({ people: 3, municipalitiesReached: 1, municipalitiesInRegion: 144, medianDays: 2 });
  expect(statistics.returnedShare).toBe(0.25);
  expect(statistics.reviews).toMatchObject({ averageScore: 7000, averageSpread: 2250 });
  expect(group(statistics, 'COUNTY')).toEqual([['powiat rypiński', 3]]);
  expect(group(statistics, 'AGE')?.filter(([, count]) => count)).toEqual([
    ['25–34 lat', 1],
    ['35–44 lat', 1],
    ['65 lat i więcej', 1],
  ]);
  expect(group(statistics, 'one')).toEqual([
    ['Opcja a', 2],
    ['Opcja b', 1],
    ['Opcja c', 0],
  ]);
  expect(group(statistics, 'many')?.slice(0, 3)).toEqual([
    ['Opcja a', 1],
    ['Opcja b', 2],
    ['Opcja c', 0],
  ]);
  expect(group(statistics, 'scale')).toEqual([
    ['1', 1],
    ['2', 2],
    ['3', 0],
  ]);
  expect(group(statistics, 'member')).toEqual([
    ['tak', 2],
    ['nie', 1],
  ]);
  expect(group(statistics, 'words')).toBeUndefined();
});

test('counts reviews; what they say stays closed to whoever has yet to score the application', async () => {
  const round = await aRound(portal, { status: 'IN_REVIEW' });
  const scoring = await portal.person({ roles: ['COORDINATOR'] });
  const first = await applied(round, 'UNDER_REVIEW', { reviewCount: 1, score: 9000 });
  const second = await applied(round, 'UNDER_REVIEW', { reviewCount: 1, score: 5000 });
  const reviewer = await portal.person({ roles: [] });
  for (const person of [scoring, reviewer]) await aReviewer(portal, round, person);
  await aReview(portal, { application: first, reviewer, status: 'SUBMITTED' });
  await aReview(portal, { application: second, reviewer, status: 'SUBMITTED', isThird: true });
  await aReview(portal, { application: first, reviewer: scoring, status: 'ASSIGNED' });
  await aReview(portal, { application: second, reviewer: scoring, status: 'DECLINED' });
  const counted = { assigned: 3, submitted: 2, declined: 1, thirds: 1, averageSpread: null };
  expect((await statisticsOf(round)).reviews).toEqual({ ...counted, averageScore: 7000 });
  expect((await statisticsOf(round, scoring)).reviews).toEqual({ ...counted, averageScore: 5000 });
});

describe('who may not read applications', () => {
  const line = (labelPl: string, count: number) => ({ labelPl, labelEn: labelPl, count });
  const left = (...counts: number[]) => {
    const lines = counts.map((count, index) => line(String(index), count));
    const { lines: shown, hidden } = withoutFew({ key: 'x', labelPl: 'x', labelEn: 'x', lines, hidden: 0 });
    return [shown.map(({ count }) => count), hidden];
  };

  test('is not told what fewer than three people have in common, nor enough to subtract it', () => {
    expect(left(5, 3, 0)).toEqual([[5, 3, 0], 0]);
    expect(left(5, 4, 1)).toEqual([[5], 2]);
    expect(left(5, 2, 1)).toEqual([[5], 2]);
    expect(left(2, 0)).toEqual([[0], 1]);
  });

  test('gets the figures without small groups', async () => {
    const round = await aRound(portal);
    const [first, second] = await portal.asSystem(({ store }) => store.list(Municipality));
    const from = async (place: Municipality | undefined) =>
      applied(round, 'SUBMITTED', { answers: { ...(await completeAnswers(portal)), municipality: place?.id } });
    for (const place of [first, first, first, second]) await from(place);
    const whole = await statisticsOf(round);
    const seen = await statisticsOf(round, administrator);
    const places = (statistics: { groups: StatisticsGroup[] }) =>
      statistics.groups.find(({ key }) => key === 'MUNICIPALITY');
    expect(places(whole)?.lines.map(({ count }) => count)).toEqual([3, 1]);
    expect(places(seen)).toMatchObject({ lines: [], hidden: 2 });
    expect(seen.funnel).toEqual(whole.funnel);
  });
});

test('is for coordinators and administrators; drafts of rounds for those who prepare them', async () => {
  const { id } = await aRound(portal);
  const file = `/files/rounds/${id}/statistics.xlsx`;
  expect(await portal.visitor.refusal(READ, { id })).toBe('UNAUTHENTICATED');
  expect((await portal.visitor.fetch(file)).statusCode).toBe(401);
  for (const roles of [['CANDIDATE'], ['VOLUNTEER', 'TRAINER']] as const) {
    const other = await portal.person({ roles: [...roles] });
    expect(await other.refusal(READ, { id })).toBe('FORBIDDEN');
    expect((await other.fetch(file)).statusCode).toBe(403);
  }
  const draft = await aRound(portal, { status: 'DRAFT' });
  expect(await administrator.refusal(READ, { id: draft.id })).toBe('NOT_FOUND');
  expect(await coordinator.refusal(READ, { id: draft.id })).toBe('OK');
});

test('leaves as a workbook, on record', async () => {
  const round = await aRound(portal);
  await applied(round, 'SUBMITTED');
  for (const person of [coordinator, administrator]) {
    const answer = await person.fetch(`/files/rounds/${round.id}/statistics.xlsx`);
    expect(answer.headers['content-type']).toContain('spreadsheetml');
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
  }
  const events = await portal.asSystem(({ store }) =>
    store.list(AuditEvent, { where: (w) => w.where({ event: 'exportRoundStatistics' }) }),
  );
  expect(events).toHaveLength(2);
});

test('asks as often for many applications as for one', async () => {
  const round = await aRound(portal);
  const asked = async () =>
    (await statementsOf(portal.app.dataSource, () => coordinator.do(READ, { id: round.id }))).length;
  await applied(round, 'SUBMITTED');
  const few = await asked();
  for (let each = 0; each < 30; each++) await applied(round, 'SUBMITTED');
  expect(await asked()).toBe(few);
  expect((await statisticsOf(round)).funnel.submitted).toBe(31);
});

test('the median is the middle, or the mean of the two', () => {
  const wait = (days: number, count: number) => ({ days, count });
  expect(medianOf([])).toBeNull();
  expect(medianOf([wait(1, 2), wait(9, 1)])).toBe(1);
  expect(medianOf([wait(2, 2), wait(6, 2)])).toBe(4);
});
