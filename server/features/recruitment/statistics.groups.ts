import type { Context } from '../../access/context.js';
import type { Store } from '../../access/store.js';
import { County, Municipality } from '../region/region.entity.js';
import { placeInWords } from './answer-words.js';
import { ACCESSIBILITY_ANSWER } from './consents.service.js';
import { Application, type RecruitmentRound } from './recruitment.entity.js';
import { type FormQuestion, questionsOf } from './recruitment.form.js';
import type { StatisticsGroup, StatisticsLine } from './statistics.types.js';

/** What was answered, several choices together, and how often; an empty list where nothing was. */
type Tally = ReadonlyArray<{ chosen: readonly string[]; count: number }>;
type Labels = Pick<StatisticsLine, 'labelPl' | 'labelEn'>;

/** Fewer people than this could be known by what they have in common. */
const FEWEST = 3;
const AGES = [18, 25, 35, 45, 55, 65] as const;
const BIRTH_YEAR = 'birthYear';
const CLOSED = new Set<FormQuestion['type']>(['SINGLE_CHOICE', 'MULTIPLE_CHOICE', 'SCALE', 'BOOLEAN']);
/** Keys are checked when a form is saved; they stand in the text of a statement, so they are looked at again. */
const KEY = /^\w+$/;

export interface Groups {
  groups: StatisticsGroup[];
  municipalitiesReached: number;
  municipalitiesInRegion: number;
}

/** By place, age and each question with given answers: one statement for each. */
export async function groupsOf(context: Context, store: Store, round: RecruitmentRound): Promise<Groups> {
  const questions = questionsOf(round.form).filter(({ key }) => KEY.test(key) && key !== ACCESSIBILITY_ANSWER);
  const place = questions.find(({ type }) => type === 'MUNICIPALITY');
  const birth = questions.find(({ key, type }) => key === BIRTH_YEAR && type === 'NUMBER');
  const tallyOf = (question: FormQuestion | undefined): Promise<Tally> =>
    question ? tally(store, round.id, question.key) : Promise.resolve([]);
  const closed = questions.filter(({ type }) => CLOSED.has(type));
  const [places, births, ...answers] = await Promise.all([tallyOf(place), tallyOf(birth), ...closed.map(tallyOf)]);
  const [municipalities, counties] = await Promise.all([context.store.list(Municipality), context.store.list(County)]);
  return {
    groups: [
      ...(place ? placeGroups(context, place, places, municipalities, counties) : []),
      ...(birth ? [ageGroup(context, births, Number(context.clock.day(round.closesAt).slice(0, 4)))] : []),
      ...closed.map((question, index) => answerGroup(context, question, answers[index] ?? [])),
    ],
    municipalitiesReached: municipalities.filter(({ id }) => countOf(places, [id]) > 0).length,
    municipalitiesInRegion: municipalities.length,
  };
}

/** Leaves out what could point at people; where one could subtract, the next smallest too. */
export function withoutFew(group: StatisticsGroup): StatisticsGroup {
  const ordered = group.lines.filter(({ count }) => count > 0).sort((one, other) => one.count - other.count);
  const few = ordered.filter(({ count }) => count < FEWEST);
  const inFew = few.reduce((sum, { count }) => sum + count, 0);
  const left = new Set(few.length > 0 && inFew < FEWEST ? ordered.slice(0, few.length + 1) : few);
  return { ...group, lines: group.lines.filter((line) => !left.has(line)), hidden: left.size };
}

/** How often each answer was given. */
async function tally(store: Store, roundId: string, key: string): Promise<Tally> {
  const answer = `JSON_EXTRACT(row.answers, '$.${key}')`;
  const rows = await store.aggregate(Application, {
    select: { answer, count: 'COUNT(*)' },
    groupBy: [answer],
    where: (w) =>
      w.where("row.roundId = :roundId AND row.submittedAt IS NOT NULL AND row.status <> 'WITHDRAWN'", { roundId }),
  });
  return rows.map(({ answer: given, count }) => ({ chosen: chosenIn(given), count: Number(count) }));
}

/**
 * MariaDB's driver parses what is taken out of JSON, or leaves it as JSON; SQLite gives a list as JSON and everything else
 * as it is, booleans as 1 and 0. Values of options hold neither brackets nor quotes.
 */
function chosenIn(given: unknown): string[] {
  const value = typeof given === 'string' && /^[["]/.test(given) ? (JSON.parse(given) as unknown) : given;
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

const countOf = (tally: Tally, values: readonly string[]): number =>
  tally.reduce((sum, { chosen, count }) => sum + (chosen.some((each) => values.includes(each)) ? count : 0), 0);

function placeGroups(
  context: Context,
  question: FormQuestion,
  places: Tally,
  municipalities: readonly Municipality[],
  counties: readonly County[],
): StatisticsGroup[] {
  const byCounty = counties.map(({ id, kind, name }) => ({
    ...inBoth(context, `county.${kind}`, { name }),
    count: countOf(
      places,
      municipalities.flatMap((each) => (each.countyId === id ? [each.id] : [])),
    ),
  }));
  const countyOf = new Map(counties.map((county) => [county.id, county]));
  const byMunicipality = municipalities.map((each) => ({
    labelPl: placeInWords(context, each, countyOf.get(each.countyId), 'PL'),
    labelEn: placeInWords(context, each, countyOf.get(each.countyId), 'EN'),
    count: countOf(places, [each.id]),
  }));
  const { labelPl, labelEn } = question;
  return [
    { key: 'COUNTY', ...inBoth(context, 'counties'), lines: mostFirst(byCounty), hidden: 0 },
    { key: 'MUNICIPALITY', labelPl, labelEn, lines: mostFirst(byMunicipality), hidden: 0 },
  ];
}

const mostFirst = (lines: StatisticsLine[]): StatisticsLine[] =>
  lines.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);

function ageGroup(context: Context, births: Tally, year: number): StatisticsGroup {
  const lines = AGES.map((from, index) => {
    const next = AGES[index + 1];
    const isIn = (age: number) => age >= from && (next === undefined || age < next);
    const count = births.reduce((sum, { chosen, count: each }) => sum + (isIn(year - Number(chosen[0])) ? each : 0), 0);
    return { ...inBoth(context, next ? 'age' : 'oldest', { from, to: (next ?? 0) - 1 }), count };
  });
  return { key: 'AGE', ...inBoth(context, 'ages'), lines, hidden: 0 };
}

function answerGroup(context: Context, question: FormQuestion, answers: Tally): StatisticsGroup {
  const { key, labelPl, labelEn } = question;
  const lines = choicesOf(context, question).map(({ values, ...labels }) => ({
    ...labels,
    count: countOf(answers, values),
  }));
  const none = answers.reduce((sum, { chosen, count }) => sum + (chosen.length === 0 ? count : 0), 0);
  const noAnswer = none > 0 ? [{ ...inBoth(context, 'noAnswer'), count: none }] : [];
  return { key, labelPl, labelEn, lines: [...lines, ...noAnswer], hidden: 0 };
}

function choicesOf(context: Context, { type, options = [], min = 1, max = 5 }: FormQuestion) {
  if (type === 'BOOLEAN') {
    return [
      { ...inBoth(context, 'yes'), values: ['true', '1'] },
      { ...inBoth(context, 'no'), values: ['false', '0'] },
    ];
  }
  if (type === 'SCALE') {
    return Array.from({ length: max - min + 1 }, (_, step) => String(min + step)).map((value) => ({
      ...{ labelPl: value, labelEn: value, values: [value] },
    }));
  }
  return options.map(({ value, labelPl, labelEn }) => ({ labelPl, labelEn, values: [value] }));
}

const inBoth = (context: Context, key: string, params: Record<string, string | number> = {}): Labels => ({
  labelPl: context.t(`recruitment:statistics.${key}`, params, 'PL'),
  labelEn: context.t(`recruitment:statistics.${key}`, params, 'EN'),
});
