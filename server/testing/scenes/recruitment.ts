import { User } from '../../features/accounts/user.entity.js';
import { Competence } from '../../features/catalogue/catalogue.entity.js';
import { Consent } from '../../features/recruitment/consents.entity.js';
import { CRITERIA } from '../../features/recruitment/criteria.data.js';
import { consentsWith } from '../../features/recruitment/documents.js';
import { APPLICATION_FORM } from '../../features/recruitment/recruitment.data.js';
import {
  type Answers,
  Application,
  type ApplicationStatus,
  RecruitmentRound,
} from '../../features/recruitment/recruitment.entity.js';
import { RoundRegulations } from '../../features/recruitment/regulations.entity.js';
import { standardWording } from '../../features/recruitment/regulations.service.js';
import { Review, type ReviewScore, RoundReviewer } from '../../features/recruitment/reviews.entity.js';
import { UNSCORED } from '../../features/recruitment/scoring.js';
import { Municipality } from '../../features/region/region.entity.js';
import { addDays } from '../../platform/clock.js';
import type { Person } from '../person.js';
import type { Portal } from '../portal.js';

/** A round that takes applications from last week until the next month, unless said otherwise. */
export function aRound(portal: Portal, values: Partial<RecruitmentRound> = {}): Promise<RecruitmentRound> {
  return portal.asSystem(async (work) => {
    const today = work.clock.today();
    const round = await work.create(RecruitmentRound, {
      namePl: 'Nabór jesienny',
      nameEn: 'Autumn round',
      status: 'OPEN',
      opensAt: new Date(`${addDays(today, -7)}T06:00:00Z`),
      closesAt: new Date(`${addDays(today, 30)}T22:00:00Z`),
      places: 20,
      announcementPl: 'Zapraszamy do zespołu.',
      announcementEn: 'Join the team.',
      formVersion: APPLICATION_FORM.version,
      form: APPLICATION_FORM.sections,
      criteria: CRITERIA,
      ...values,
    });
    await work.create(RoundRegulations, {
      ...standardWording(work),
      ...{ roundId: round.id, number: 1, publishedAt: work.now },
      announcedAt: round.status === 'DRAFT' ? null : work.now,
    });
    return round;
  });
}

/** The version of a round's regulations that is in force. */
export const currentRegulations = ({ app }: Portal, roundId: string): Promise<RoundRegulations | null> =>
  app.system.store.first(RoundRegulations, { order: [['number', 'DESC']], where: (w) => w.where({ roundId }) });

/** Answers to every required question of the form. */
export async function completeAnswers(portal: Portal): Promise<Answers> {
  const { store } = portal.app.system;
  const [municipality] = await store.list(Municipality, { where: (w) => w.where("row.name = 'Rogowo'") });
  const [competence] = await store.list(Competence, { where: (w) => w.where("row.code = 'GRANT_WRITING'") });
  return {
    name: 'Kasia Wrona',
    phone: '600 100 200',
    municipality: municipality?.id,
    birthYear: 1990,
    experience: 'Od lat pomagam sołectwom w pisaniu wniosków. '.repeat(6),
    competences: [{ competenceId: competence?.id, level: 4 }],
    motivation: 'Chcę uczyć się od innych i dzielić tym, co umiem, w całym regionie. '.repeat(2),
    beyondCircle: 'Pojadę do sołectw, w których nikt jeszcze nie napisał wniosku o dotację. '.repeat(2),
    hoursPerMonth: 12,
    travelRangeKm: 40,
  };
}

/** Consents that an application cannot do without, as an input holds them; to the first version of the regulations. */
export const REQUIRED_CONSENTS = consentsWith(1)
  .filter(({ required }) => required)
  .map(({ kind, version }) => ({
    kind,
    version,
  }));

/** Someone's application in a state, complete, with its consents once it was submitted. */
export async function anApplication(
  portal: Portal,
  {
    person,
    status = 'SUBMITTED',
    round,
    ...values
  }: { person: Person; status?: ApplicationStatus; round?: RecruitmentRound } & Partial<
    Omit<Application, 'round' | 'user'>
  >,
): Promise<Application> {
  const roundId = (round ?? (await aRound(portal))).id;
  const answers = await completeAnswers(portal);
  const current = await currentRegulations(portal, roundId);
  return portal.asSystem(async (work) => {
    const { sortName } = await work.store.get(User, person.id);
    const submitted = status !== 'DRAFT';
    const application = await work.create(Application, {
      roundId,
      userId: person.id,
      sortName,
      status,
      statusSince: work.now,
      formVersion: APPLICATION_FORM.version,
      answers,
      submittedAt: submitted ? work.now : null,
      ...UNSCORED,
      ...values,
    });
    for (const { kind, version } of submitted ? REQUIRED_CONSENTS : []) {
      const regulationsId = kind === 'REGULATIONS' ? (current?.id ?? null) : null;
      const given = { userId: person.id, applicationId: application.id, kind, textVersion: version, regulationsId };
      await work.create(Consent, { ...given, givenAt: work.now });
    }
    return application;
  });
}

/** Someone who scores applications of the round. */
export function aReviewer(portal: Portal, round: RecruitmentRound, person: Person): Promise<RoundReviewer> {
  return portal.asSystem((work) => work.create(RoundReviewer, { roundId: round.id, userId: person.id }));
}

/** The review of an application by a person, complete once it was started. */
export function aReview(
  portal: Portal,
  {
    application,
    reviewer,
    ...values
  }: { application: Application; reviewer: Person } & Partial<Omit<Review, 'round' | 'application' | 'reviewer'>>,
): Promise<Review> {
  const isStarted = values.status !== undefined && values.status !== 'ASSIGNED';
  return portal.asSystem((work) =>
    work.create(Review, {
      roundId: application.roundId,
      applicationId: application.id,
      reviewerId: reviewer.id,
      candidateName: 'Kasia Wrona',
      status: 'ASSIGNED',
      statusSince: work.now,
      dueOn: addDays(work.clock.today(), 10),
      isThird: false,
      impartialAt: isStarted ? work.now : null,
      scores: isStarted ? scoresOf(5) : [],
      recommendation: isStarted ? 'ACCEPT' : null,
      ...values,
    }),
  );
}

/** The same points for each criterion, with a justification. */
export const scoresOf = (points: number): ReviewScore[] =>
  CRITERIA.map(({ code }) => ({ code, points, justification: 'Konkretne przykłady z ostatnich lat.' }));
