import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../../access/context.js';
import type { Work } from '../../access/work.js';
import { Conflict, type InputProblem, InvalidInput, invalid, Unauthenticated } from '../../platform/errors.js';
import { User } from '../accounts/user.entity.js';
import { Competence } from '../catalogue/catalogue.entity.js';
import { Municipality } from '../region/region.entity.js';
import { askedAnswers, isCompetenceLevel, isEmpty, missingOf, problemsOf } from './answers.js';
import { dropAllFiles, dropFiles, takeFiles } from './application-files.service.js';
import { ACCESSIBILITY_ANSWER, giveConsents } from './consents.service.js';
import { fillProfile, fromProfile, tooYoung } from './profile.js';
import { type AnswerChange, type Answers, Application, RecruitmentRound } from './recruitment.entity.js';
import { type FormQuestion, PERSON_SECTION, questionsOf } from './recruitment.form.js';
import type { SaveApplicationInput, SubmitApplicationInput, WithdrawApplicationInput } from './recruitment.input.js';
import { applicationStates, EDITABLE } from './recruitment.states.js';
import { isOpen } from './rounds.service.js';
import { UNSCORED } from './scoring.js';

/** The person's applications, the latest first. */
export function myApplications(context: Context): Promise<Application[]> {
  const { userId } = context.actor;
  if (!userId) throw new Unauthenticated();
  return context.store.list(Application, {
    order: [['createdAt', 'DESC']],
    where: (w) => w.where('row.userId = :userId', { userId }),
  });
}

/** The viewer's application in the round; none for visitors. */
export async function myApplicationIn(context: Context, roundId: string): Promise<Application | null> {
  const { userId } = context.actor;
  if (!userId) return null;
  return context.store.first(Application, { where: (w) => w.where({ roundId, userId }) });
}

/** The answers as the viewer may see them: reviewers score without the data that only serve to reach the candidate. */
export async function visibleAnswers(context: Context, application: Application): Promise<Answers> {
  const { userId, roundId, answers } = application;
  if (userId === context.actor.userId) return answers;
  const hidden = new Set([ACCESSIBILITY_ANSWER]);
  if (!context.ability.can('review', application)) {
    const round = await context.store.load(RecruitmentRound, roundId);
    for (const { key } of questionsOf(round?.form.filter(({ key }) => key === PERSON_SECTION) ?? [])) hidden.add(key);
    hidden.delete('name');
  }
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !hidden.has(key)));
}

/** What was mended since the office last returned the application. */
export function changesOf(context: Context, { userId, answers, formerAnswers }: Application): AnswerChange[] {
  if (!formerAnswers) return [];
  const isOwn = userId === context.actor.userId;
  return [...new Set([...Object.keys(formerAnswers), ...Object.keys(answers)])]
    .filter((key) => isOwn || key !== ACCESSIBILITY_ANSWER)
    .filter((key) => !isDeepStrictEqual(formerAnswers[key], answers[key]))
    .map((key) => ({ key, before: formerAnswers[key] ?? null }));
}

/** The person's application in the round: the one begun before, whatever became of it, or a new draft. */
export async function startApplication(work: Work, roundId: string): Promise<Application> {
  // The lock on the round keeps two clicks from making two drafts.
  const round = await work.load(RecruitmentRound, roundId, 'read');
  const known = await work.store.first(Application, {
    where: (w) => w.where('row.roundId = :roundId AND row.userId = :userId', { roundId, userId: work.userId }),
  });
  if (known) return known;
  if (!isOpen(round, work.now)) throw new Conflict('recruitment:ROUND_NOT_OPEN');
  const user = await work.store.get(User, work.userId);
  const application = await work.create(Application, {
    roundId,
    userId: user.id,
    sortName: user.sortName,
    status: 'DRAFT',
    statusSince: work.now,
    formVersion: round.formVersion,
    answers: fromProfile(user, questionsOf(round.form)),
    ...UNSCORED,
  });
  await work.record('startApplication', application, { to: application.status });
  return application;
}

/** Keeps answers as they are typed. The trail records the submission instead: until then a draft is the person's own. */
export async function saveApplication(work: Work, input: SaveApplicationInput): Promise<Application> {
  const application = await work.load(Application, input.id, 'update', input.version);
  if (!EDITABLE.includes(application.status)) throw new Conflict('recruitment:ANSWERS_FROZEN');
  const changes = answersIn(input.answers);
  const questions = await questionsFor(work, application);
  const problems = [
    ...problemsOf(questions, changes, 'draft'),
    ...notReturned(application, changes),
    ...(await unknownReferences(work, questions, changes)),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
  const before = application.answers;
  application.answers = merged(before, await takeFiles(work, application, questions, changes));
  await dropFiles(work, application, before);
  return work.save(application);
}

/** Sends the application in, complete and with what the person agrees to. From now on its content is frozen. */
export async function submitApplication(work: Work, input: SubmitApplicationInput): Promise<Application> {
  const application = await work.load(Application, input.id, 'submit', input.version);
  applicationStates.check(application, 'submitApplication');
  await checkDeadline(work, application);
  const questions = await questionsFor(work, application);
  const before = application.answers;
  const answers = askedAnswers(questions, before);
  application.answers = answers;
  const problems = [
    ...missingOf(questions, answers),
    ...problemsOf(questions, answers, 'final'),
    ...(await unknownReferences(work, questions, answers)),
    ...tooYoung(answers, work.clock.today()),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
  await giveConsents(work, application, input.consents);
  await dropFiles(work, application, before);
  const change = applicationStates.take(application, 'submitApplication');
  Object.assign(application, {
    statusSince: work.now,
    submittedAt: work.now,
    returnedFields: null,
    returnedComment: null,
    returnedUntil: null,
  });
  await work.save(application);
  await work.record('submitApplication', application, change);
  const user = await fillProfile(work, application);
  const round = await work.store.get(RecruitmentRound, application.roundId);
  const copy = { name: 'application', id: application.id };
  await work.mail(
    user,
    'recruitment:mail.submitted',
    {
      name: user.name,
      round: user.locale === 'EN' ? round.nameEn : round.namePl,
      link: linkTo(work, application),
    },
    copy,
  );
  return application;
}

/** Takes an application back before the decision: by the candidate, or by the office when they phone. */
export async function withdrawApplication(work: Work, input: WithdrawApplicationInput): Promise<Application> {
  const application = await work.load(Application, input.id, 'withdraw');
  const change = applicationStates.take(application, 'withdrawApplication');
  application.statusSince = work.now;
  await dropAllFiles(work, application);
  await work.save(application);
  await work.record('withdrawApplication', application, { ...change, ...(input.reason && { reason: input.reason }) });
  const user = await work.system.store.get(User, application.userId);
  await work.mail(user, 'recruitment:mail.withdrawn', { name: user.name, link: linkTo(work, application) });
  return application;
}

/** Where the candidate follows the application. */
export const linkTo = (work: Work, application: Application): string =>
  `${work.settings.publicUrl}/my-applications/${application.id}`;

async function checkDeadline(work: Work, application: Application): Promise<void> {
  if (application.status === 'INCOMPLETE') {
    const { returnedUntil } = application;
    if (returnedUntil && work.clock.today() > returnedUntil) throw new Conflict('recruitment:RETURN_DEADLINE_PASSED');
    return;
  }
  const round = await work.store.get(RecruitmentRound, application.roundId);
  if (!isOpen(round, work.now)) throw new Conflict('recruitment:ROUND_NOT_OPEN');
}

async function questionsFor(work: Work, application: Application): Promise<FormQuestion[]> {
  return questionsOf((await work.store.get(RecruitmentRound, application.roundId)).form);
}

function answersIn(value: unknown): Answers {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('answers', 'platform:INVALID');
  return value as Answers;
}

/** A returned application is mended only where it was asked for: everyone else had one chance too. */
function notReturned({ status, returnedFields }: Application, changes: Answers): InputProblem[] {
  if (status !== 'INCOMPLETE') return [];
  const frozen = Object.keys(changes).filter((key) => !returnedFields?.includes(key));
  return frozen.map((key) => ({ path: ['answers', key], key: 'recruitment:NOT_RETURNED' }));
}

function merged(answers: Answers, changes: Answers): Answers {
  const all = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(all.filter(([, value]) => !isEmpty(value)));
}

/** Answers that name something that the region or the catalogue does not have. */
async function unknownReferences(
  work: Work,
  questions: readonly FormQuestion[],
  answers: Answers,
): Promise<InputProblem[]> {
  const problems: InputProblem[] = [];
  for (const { key, type } of questions) {
    const value = answers[key];
    if (isEmpty(value)) continue;
    if (type === 'MUNICIPALITY' && !(await work.store.find(Municipality, String(value)))) {
      problems.push({ path: ['answers', key], key: 'recruitment:UNKNOWN_MUNICIPALITY' });
    }
    if (type === 'COMPETENCES' && !(await knowsCompetences(work, value))) {
      problems.push({ path: ['answers', key], key: 'recruitment:UNKNOWN_COMPETENCE' });
    }
  }
  return problems;
}

async function knowsCompetences(work: Work, value: unknown): Promise<boolean> {
  const ids = Array.isArray(value) ? value.filter(isCompetenceLevel).map(({ competenceId }) => competenceId) : [];
  if (ids.length === 0) return true;
  return (await work.store.count(Competence, { where: (w) => w.where('row.id IN (:...ids)', { ids }) })) === ids.length;
}
