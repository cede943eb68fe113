import type { Work } from '../../access/work.js';
import type { InputProblem } from '../../platform/errors.js';
import { User } from '../accounts/user.entity.js';
import { CompetenceClaim } from '../volunteers/volunteers.entity.js';
import { isCompetenceLevel } from './answers.js';
import type { Answers, Application } from './recruitment.entity.js';
import type { FormQuestion } from './recruitment.form.js';

/* Some questions ask what the profile holds: a new draft begins with it, and a submitted one fills what is empty. */

const ADULT_AGE = 18;

/** What a new draft already knows about the person, of what the form asks. */
export function fromProfile(user: User, questions: readonly FormQuestion[]): Answers {
  const answers: Answers = {
    name: user.name,
    phone: user.phone,
    municipality: user.municipalityId,
    birthYear: user.birthYear,
    travelRangeKm: user.travelKm,
    hoursPerMonth: user.monthlyMinutes === null ? null : Math.round(user.monthlyMinutes / 60),
  };
  const asked = new Set(questions.map(({ key }) => key));
  return Object.fromEntries(Object.entries(answers).filter(([key, value]) => value !== null && asked.has(key)));
}

/** Only the year is asked for, so whoever turns 18 within it is let in and the declaration covers the rest. */
export function tooYoung(answers: Answers, today: string): InputProblem[] {
  const { birthYear } = answers;
  if (typeof birthYear !== 'number' || Number(today.slice(0, 4)) - birthYear >= ADULT_AGE) return [];
  return [{ path: ['answers', 'birthYear'], key: 'recruitment:TOO_YOUNG' }];
}

/** Copies answers to where the profile is empty; what the person has put there stays. */
export async function fillProfile(work: Work, { userId, answers }: Application): Promise<User> {
  const user = await work.system.load(User, userId, 'update');
  user.phone ??= text(answers['phone']);
  user.municipalityId ??= text(answers['municipality']);
  user.birthYear ??= number(answers['birthYear']);
  user.travelKm ??= number(answers['travelRangeKm']);
  const hours = number(answers['hoursPerMonth']);
  user.monthlyMinutes ??= hours === null ? null : hours * 60;
  user.languages ??= languages(answers['languages']);
  await claimCompetences(work.system, userId, answers['competences']);
  return work.system.save(user);
}

/** What somebody says that they can do is said once: matching reads it from the profile. */
async function claimCompetences(system: Work, userId: string, answer: unknown): Promise<void> {
  const claims = await system.store.count(CompetenceClaim, { where: (w) => w.where({ userId, source: 'SELF' }) });
  if (claims > 0 || !Array.isArray(answer)) return;
  for (const { competenceId, level } of answer.filter(isCompetenceLevel)) {
    await system.create(CompetenceClaim, { userId, competenceId, level, source: 'SELF' });
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** "Other" is an answer but no language. */
function languages(value: unknown): string[] | null {
  const codes = Array.isArray(value) ? value.filter((code) => typeof code === 'string' && code !== 'other') : [];
  return codes.length > 0 ? codes : null;
}
