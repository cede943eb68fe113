import type { Work } from '../../access/work.js';
import { Conflict, InvalidInput, invalid } from '../../platform/errors.js';
import { formProblems, plainSections } from './form.checks.js';
import type { UpdateRoundCriteriaInput, UpdateRoundFormInput } from './form.input.js';
import { RecruitmentRound } from './recruitment.entity.js';

const ALL = 100;

/** Puts a form of its own into a draft; what candidates have seen no longer changes. */
export async function updateRoundForm(work: Work, { id, version, sections }: UpdateRoundFormInput) {
  const round = await draft(work, id, version);
  const problems = formProblems(sections);
  if (problems.length > 0) throw new InvalidInput(problems);
  round.form = plainSections(sections);
  round.formVersion = await nextVersion(work, round);
  return saved(work, round, 'form');
}

/** Puts criteria of its own into a draft. */
export async function updateRoundCriteria(work: Work, { id, version, criteria }: UpdateRoundCriteriaInput) {
  const round = await draft(work, id, version);
  const codes = criteria.map(({ code }) => code);
  if (new Set(codes).size < codes.length) throw invalid('criteria', 'recruitment:FORM_KEY_TWICE');
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  if (sum !== ALL) throw invalid('criteria', 'recruitment:WEIGHTS', { sum });
  round.criteria = criteria.map((criterion) => ({ ...criterion }));
  return saved(work, round, 'criteria');
}

async function draft(work: Work, id: string, version: number): Promise<RecruitmentRound> {
  const round = await work.load(RecruitmentRound, id, 'update', version);
  if (round.status !== 'DRAFT') throw new Conflict('recruitment:ROUND_NOT_DRAFT');
  return round;
}

async function saved(work: Work, round: RecruitmentRound, field: string): Promise<RecruitmentRound> {
  await work.save(round);
  await work.record('updateRound', round, { fields: [field] });
  return round;
}

/**
 * A form of one's own has a version of its own: that of the portal's form that it came from, and a number that grows with
 * each change. It is counted over all rounds: two that follow the same former one ask different things.
 */
async function nextVersion(work: Work, { formVersion }: RecruitmentRound): Promise<string> {
  const [base = ''] = formVersion.split('+');
  const known = await work.system.store.aggregate(RecruitmentRound, {
    select: { formVersion: 'row.formVersion' },
    groupBy: ['row.formVersion'],
    where: (w) => w.where('row.formVersion LIKE :own', { own: `${base}+%` }),
  });
  const numbers = known.map((row) => Number(String(row.formVersion).slice(base.length + 1)));
  return `${base}+${Math.max(0, ...numbers) + 1}`;
}
