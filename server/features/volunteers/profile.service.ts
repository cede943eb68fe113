import type { Work } from '../../access/work.js';
import { type InputProblem, InvalidInput, invalid } from '../../platform/errors.js';
import { fold } from '../../platform/text/polish.js';
import { User } from '../accounts/user.entity.js';
import { Competence } from '../catalogue/catalogue.entity.js';
import { Organisation } from '../organisations/organisations.entity.js';
import { Municipality } from '../region/region.entity.js';
import { CompetenceClaim, Tie } from './volunteers.entity.js';
import type { DeclareTieInput, SetCompetencesInput, UpdateProfileInput } from './volunteers.input.js';

const ADULT = 18;
const EARLIEST_BIRTH = 1900;

/** Changes the person's own profile. */
export async function updateProfile(work: Work, input: UpdateProfileInput): Promise<User> {
  const user = await work.load(User, work.userId, 'update', input.version);
  const { version: _version, accessibilityConsent, monthlyHours, ...values } = input;
  await checkProfile(work, input);
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const changes: Partial<User> = Object.fromEntries(given.map(([field, value]) => [field, emptyToNull(value)]));
  if (monthlyHours !== undefined) changes.monthlyMinutes = monthlyHours && monthlyHours * 60;
  Object.assign(user, changes);
  await work.save(user);
  const consent = changes.accessibilityNeeds && accessibilityConsent ? { accessibilityConsent } : {};
  await work.record('updateProfile', user, { fields: Object.keys(changes), ...consent }, user.id);
  return user;
}

const emptyToNull = (value: unknown) => (value === '' ? null : value);

async function checkProfile(work: Work, input: UpdateProfileInput): Promise<void> {
  const problems: InputProblem[] = [];
  const year = Number(work.clock.today().slice(0, 4));
  const { birthYear, languages, municipalityId, accessibilityNeeds, accessibilityConsent } = input;
  if (birthYear && (birthYear > year - ADULT || birthYear < EARLIEST_BIRTH)) {
    problems.push({ path: ['birthYear'], key: 'volunteers:ADULTS_ONLY', params: { age: ADULT } });
  }
  if (languages?.some((code) => !/^[a-z]{2}$/.test(code))) {
    problems.push({ path: ['languages'], key: 'volunteers:LANGUAGE' });
  }
  if (municipalityId && !(await work.store.find(Municipality, municipalityId))) {
    problems.push({ path: ['municipalityId'], key: 'platform:INVALID' });
  }
  if (accessibilityNeeds && !accessibilityConsent) {
    problems.push({ path: ['accessibilityConsent'], key: 'volunteers:CONSENT_NEEDED' });
  }
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** Replaces what the person says of their own competences; what trainings and coordinators say stays. */
export async function setCompetences(work: Work, { competences }: SetCompetencesInput): Promise<User> {
  // The person's row is the lock: two lists saved at once must not mix.
  const user = await work.load(User, work.userId, 'update');
  const claims = await work.loadAll(CompetenceClaim, 'update', (w) =>
    w.where("row.userId = :userId AND row.source = 'SELF'", { userId: user.id }),
  );
  await checkCompetences(work, competences, claims);
  const levels = new Map(competences.map(({ competenceId, level }) => [competenceId, level]));
  for (const claim of claims) {
    const level = levels.get(claim.competenceId);
    if (level === undefined) await work.remove(claim);
    else await work.save(Object.assign(claim, { level }));
    levels.delete(claim.competenceId);
  }
  for (const [competenceId, level] of levels) {
    await work.create(CompetenceClaim, { userId: user.id, competenceId, level, source: 'SELF' });
  }
  await work.record('setCompetences', user, { fields: ['competences'] }, user.id);
  return user;
}

/** Each once and known; an archived competence may stay but not come new. */
async function checkCompetences(
  work: Work,
  competences: SetCompetencesInput['competences'],
  claims: readonly CompetenceClaim[],
): Promise<void> {
  const known = await Promise.all(competences.map(({ competenceId }) => work.store.load(Competence, competenceId)));
  const held = new Set(claims.map(({ competenceId }) => competenceId));
  const seen = new Set<string>();
  const problems = competences.flatMap(({ competenceId }, index): InputProblem[] => {
    const competence = known[index];
    const twice = seen.has(competenceId);
    seen.add(competenceId);
    const offered = competence && (!competence.archived || held.has(competenceId));
    if (offered && !twice) return [];
    const path = ['competences', String(index), 'competenceId'];
    return [{ path, key: twice ? 'volunteers:COMPETENCE_TWICE' : 'volunteers:COMPETENCE_UNKNOWN' }];
  });
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** Declares an organisation as part of the person's own circle. */
export async function declareTie(work: Work, input: DeclareTieInput): Promise<User> {
  const user = await work.load(User, work.userId, 'update');
  const { organisationId = null, organisationName = null, kind } = input;
  if (organisationId && organisationName) throw invalid('organisationName', 'volunteers:TIE_ONE');
  if (!organisationId && !organisationName) throw invalid('organisationId', 'volunteers:TIE_ONE');
  if (organisationId && !(await work.store.find(Organisation, organisationId))) {
    throw invalid('organisationId', 'platform:INVALID');
  }
  const searchName = organisationName && fold(organisationName);
  const known = await work.store.count(Tie, {
    where: (w) =>
      w
        .where('row.userId = :userId AND row.kind = :kind', { userId: user.id, kind })
        .andWhere('(row.organisationId = :organisationId OR row.searchName = :searchName)', {
          organisationId,
          searchName,
        }),
  });
  if (known > 0) throw invalid(organisationId ? 'organisationId' : 'organisationName', 'volunteers:TIE_KNOWN');
  const tie = await work.create(Tie, { userId: user.id, organisationId, organisationName, searchName, kind });
  await work.record('declareTie', tie);
  return user;
}

export async function removeTie(work: Work, id: string): Promise<User> {
  const tie = await work.load(Tie, id, 'delete');
  await work.remove(tie);
  await work.record('removeTie', tie);
  return work.load(User, work.userId, 'update');
}

/**
 * Two records of one organisation become one: a tie declared with both is one tie, too. A tie by the name of either is
 * one with the organisation from now on, as only one of the names stays; it keeps its words, which others may bear.
 */
export async function joinTies(work: Work, kept: Organisation, merged: Organisation): Promise<void> {
  const ids = [kept.id, merged.id];
  const names = kept.searchName === merged.searchName ? [''] : [kept.searchName, merged.searchName];
  const ties = await work.system.loadAll(Tie, 'delete', (w) =>
    w.where('row.organisationId IN (:...ids) OR (row.organisationId IS NULL AND row.searchName IN (:...names))', {
      ids,
      names,
    }),
  );
  const same = (one: Tie) => (other: Tie) => other.userId === one.userId && other.kind === one.kind;
  const own = ties.filter(({ organisationId }) => organisationId === kept.id);
  const second = ties.filter(({ organisationId }) => organisationId === merged.id);
  for (const tie of second) if (own.some(same(tie))) await work.system.remove(tie);
  for (const tie of ties.filter(({ organisationId }) => organisationId === null)) {
    if ([...own, ...second].some(same(tie))) continue;
    own.push(await work.system.save(Object.assign(tie, { organisationId: kept.id })));
  }
}
