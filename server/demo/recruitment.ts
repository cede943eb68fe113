import type { Work } from '../access/work.js';
import { User } from '../features/accounts/user.entity.js';
import { Agreement } from '../features/agreements/agreements.entity.js';
import { draftAnnex } from '../features/agreements/annexes.service.js';
import { arrangeCover } from '../features/agreements/cover.service.js';
import { draftAgreement, updateAgreement } from '../features/agreements/drafting.service.js';
import { sendAgreement } from '../features/agreements/sending.service.js';
import { keepSentDocument } from '../features/agreements/sent-document.service.js';
import { recordHandover } from '../features/agreements/signed-copies.service.js';
import {
  countersignAgreement,
  enterIntoForce,
  recordOriginal,
  recordVolunteerSignature,
  signAgreement,
} from '../features/agreements/signing.service.js';
import { Consent } from '../features/recruitment/consents.entity.js';
import { CRITERIA } from '../features/recruitment/criteria.data.js';
import { consentsWith } from '../features/recruitment/documents.js';
import { APPLICATION_FORM } from '../features/recruitment/recruitment.data.js';
import { Application, RecruitmentRound } from '../features/recruitment/recruitment.entity.js';
import {
  announceRegulations,
  beginRegulations,
  regulationsInForce,
} from '../features/recruitment/regulations.service.js';
import { UNSCORED } from '../features/recruitment/scoring.js';
import { answersOf } from './answers.js';
import { attachPapers } from './papers.js';
import { tellNewRegulations } from './regulations.js';
import { tellReviewers, tellReviews } from './reviews.js';
import { COORDINATOR } from './story/story.js';
import type { DemoAgreement, DemoApplication, DemoPerson, DemoRound } from './story/types.js';
import { step, type Teller } from './teller.js';

const ANNOUNCEMENT_PL =
  'Szukamy osób, które chcą się uczyć i dzielić tym, co umieją: pisać wnioski, prowadzić zebrania, pomagać w budżecie obywatelskim i funduszu sołeckim. Szkolenia są bezpłatne, doświadczenie w organizacjach pomaga, ale nie jest warunkiem.';
const ANNOUNCEMENT_EN =
  'We look for people who want to learn and to share what they know: to write grant applications, lead meetings, help with the civic budget and the village fund. Trainings are free of charge; experience in organisations helps but is not required.';

export async function tellRound(teller: Teller, round: DemoRound, people: readonly DemoPerson[]): Promise<void> {
  const row = await teller.at(teller.moment(round.opens - 7), COORDINATOR, async (work) => {
    const created = await work.system.create(RecruitmentRound, {
      namePl: round.namePl,
      nameEn: round.nameEn,
      status: 'DRAFT',
      opensAt: teller.moment(round.opens, '06:00'),
      closesAt: teller.moment(round.closes, '22:00'),
      places: round.places,
      announcementPl: ANNOUNCEMENT_PL,
      announcementEn: ANNOUNCEMENT_EN,
      formVersion: APPLICATION_FORM.version,
      form: APPLICATION_FORM.sections,
      criteria: CRITERIA,
    });
    await work.record('createRound', created);
    await beginRegulations(work, created.id, null);
    return created;
  });
  await teller.at(teller.moment(round.opens), COORDINATOR, async (work) => {
    await announceRegulations(work, row.id);
    await step(work, row, 'openRound', 'OPEN');
  });
  await teller.at(teller.moment(round.opens), COORDINATOR, (work) => tellReviewers(work, teller, row, round));
  const tell = async (applications: readonly DemoApplication[]) => {
    for (const application of applications) {
      const person = people.find(({ key }) => key === application.person);
      if (person) await tellApplication(teller, row, round, application, person);
    }
  };
  // What somebody submitted before the regulations changed was submitted under the former ones.
  const isEarly = ({ submitted = 0 }: DemoApplication) => submitted < (round.newRegulations?.day ?? -Infinity);
  await tell(round.applications.filter(isEarly));
  await tellNewRegulations(teller, row, round);
  await tell(round.applications.filter((application) => !isEarly(application)));
  if (round.state === 'OPEN') return;
  await teller.at(teller.moment(round.closes, '22:00'), COORDINATOR, (work) => step(work, row, 'closeRound', 'CLOSED'));
  await teller.at(teller.moment(round.closes + 1), COORDINATOR, (work) =>
    step(work, row, 'startRoundReview', 'IN_REVIEW'),
  );
  if (round.decided === undefined) return;
  await teller.at(teller.moment(round.decided, '14:00'), COORDINATOR, (work) =>
    step(work, row, 'decideRound', 'DECIDED'),
  );
}

async function tellApplication(
  teller: Teller,
  round: RecruitmentRound,
  story: DemoRound,
  application: DemoApplication,
  person: DemoPerson,
): Promise<void> {
  const { state, submitted } = application;
  const begun = (submitted ?? Math.max(story.opens, -3)) - 1;
  const row = await teller.at(teller.moment(begun, '18:00'), person.key, (work) =>
    startApplication(work, teller, round, person),
  );
  teller.remember('application', person.key, row.id);
  await attachPapers(teller, teller.moment(begun, '18:30'), row, application.papers ?? [], person);
  if (submitted === undefined) return;
  await teller.at(teller.moment(submitted, '19:00'), person.key, (work) => submit(work, row));
  if (state === 'SUBMITTED') return;
  const review = Math.min(submitted + 3, story.decided ?? -1);
  if (state === 'WITHDRAWN') {
    await teller.at(teller.moment(review), person.key, (work) => step(work, row, 'withdrawApplication', 'WITHDRAWN'));
  } else if (state === 'INCOMPLETE') {
    const returned = {
      returnedComment: application.reason ?? null,
      returnedFields: ['experience'],
      returnedUntil: teller.day(10),
    };
    await teller.at(teller.moment(review), COORDINATOR, (work) =>
      step(work, row, 'returnApplication', 'INCOMPLETE', returned, application.reason),
    );
  } else if (state !== 'DRAFT') {
    await teller.at(teller.moment(review), COORDINATOR, (work) =>
      step(work, row, 'startApplicationReview', 'UNDER_REVIEW'),
    );
    await tellReviews(teller, row, story, application, person.name);
    await teller.at(teller.moment(story.decided ?? review), COORDINATOR, (work) => decide(work, row, application));
  }
}

function startApplication(
  work: Work,
  teller: Teller,
  round: RecruitmentRound,
  person: DemoPerson,
): Promise<Application> {
  const userId = teller.id('person', person.key);
  return work.system.store.get(User, userId).then(async ({ sortName }) => {
    const values = {
      roundId: round.id,
      userId,
      sortName,
      status: 'DRAFT' as const,
      statusSince: work.now,
      formVersion: round.formVersion,
      ...UNSCORED,
    };
    const row = await work.system.create(Application, { ...values, answers: answersOf(teller, person) });
    await work.record('startApplication', row);
    return row;
  });
}

async function submit(work: Work, row: Application): Promise<void> {
  const regulations = await regulationsInForce(work, row.roundId);
  for (const { kind, version } of consentsWith(regulations?.number ?? null).filter(({ required }) => required)) {
    const regulationsId = kind === 'REGULATIONS' ? (regulations?.id ?? null) : null;
    const consent = { userId: row.userId, applicationId: row.id, kind, textVersion: version, regulationsId };
    await work.system.create(Consent, { ...consent, givenAt: work.now });
  }
  await step(work, row, 'submitApplication', 'SUBMITTED', { submittedAt: work.now });
}

const DECISIONS = {
  ACCEPTED: 'acceptApplication',
  RESERVE: 'reserveApplication',
  REJECTED: 'rejectApplication',
} as const;

async function decide(work: Work, row: Application, { state, reason, reserveOrder }: DemoApplication): Promise<void> {
  if (state !== 'ACCEPTED' && state !== 'RESERVE' && state !== 'REJECTED') return;
  const changes = { decidedAt: work.now, decisionReason: reason ?? null, reservePosition: reserveOrder ?? null };
  await step(work, row, DECISIONS[state], state, changes, reason);
}

/** Agreements in the order in which they were sent, so that their numbers are in order too. */
export async function tellAgreements(teller: Teller, agreements: readonly DemoAgreement[]): Promise<void> {
  for (const story of [...agreements].sort((a, b) => a.sent - b.sent)) await tellAgreement(teller, story);
  for (const story of agreements) await tellExtension(teller, story);
}

/** All terms of the story are longer than thirty days. */
const COVER_NOTE = 'Wzór karty wypadku i dane do ZUS są w teczce porozumienia.';

async function tellAgreement(teller: Teller, story: DemoAgreement): Promise<void> {
  const { id } = await teller.at(teller.moment(story.sent), COORDINATOR, (work) => send(work, teller, story));
  const { signedByVolunteer, signedByFoundation, form, left = [] } = story;
  if (signedByFoundation === undefined) await keepSentDocument(teller.system, id);
  if (signedByVolunteer === undefined) return;
  await signedOn(teller, story, id, signedByVolunteer);
  if (signedByFoundation === undefined) return;
  await teller.at(teller.moment(signedByFoundation), COORDINATOR, async (work) => {
    const hasOriginal = form !== 'TRUSTED' && !left.includes('ORIGINAL');
    if (hasOriginal) await recordOriginal(work, { id, receivedOn: work.clock.today() });
    await countersignAgreement(work, { id, form });
    if (form === 'PAPER' && hasOriginal) await recordHandover(work, { id, handedOn: work.clock.today() });
    if (!left.includes('COVER')) await arrangeCover(work, { id, note: COVER_NOTE });
  });
  if (story.state === 'IN_FORCE' && story.validFrom > signedByFoundation) {
    await teller.at(teller.moment(story.validFrom, '03:00'), null, (work) => enterIntoForce(work, id));
  }
}

/** An extension by an annex that both signed on paper. */
async function tellExtension(teller: Teller, { person, extended }: DemoAgreement): Promise<void> {
  if (!extended) return;
  const { sent, signedByVolunteer, signedByFoundation, validTo } = extended;
  const annex = await teller.at(teller.moment(sent), COORDINATOR, async (work) => {
    const userId = teller.id('person', person);
    const agreed = await work.system.store.first(Agreement, { where: (w) => w.where({ userId }) });
    if (!agreed) throw new Error(`The story extends an agreement that ${person} does not have`);
    const { id, version } = await draftAnnex(work, agreed.id);
    const changed = await updateAgreement(work, { id, version, validTo: teller.day(validTo) });
    return sendAgreement(work, { id, version: changed.version });
  });
  const { id } = annex;
  await keepSentDocument(teller.system, id);
  await teller.at(teller.moment(signedByVolunteer, '20:00'), person, (work) =>
    signAgreement(work, { id, form: 'PAPER', riskInformed: true }),
  );
  await teller.at(teller.moment(signedByFoundation), COORDINATOR, async (work) => {
    await recordOriginal(work, { id, receivedOn: work.clock.today() });
    await countersignAgreement(work, { id, form: 'PAPER' });
    await recordHandover(work, { id, handedOn: work.clock.today() });
  });
}

/** On paper by the volunteer's own word; a file signed electronically came by mail and was entered by the office. */
async function signedOn(teller: Teller, { form, person }: DemoAgreement, id: string, day: number): Promise<void> {
  const moment = teller.moment(day, '20:00');
  const riskInformed = true;
  if (form === 'PAPER') {
    await teller.at(moment, person, (work) => signAgreement(work, { id, form, riskInformed }));
    return;
  }
  await teller.at(moment, COORDINATOR, (work) => {
    const today = work.clock.today();
    return recordVolunteerSignature(work, { id, form, signedOn: today, originalReceivedOn: today, riskInformed });
  });
}

async function send(work: Work, teller: Teller, story: DemoAgreement): Promise<Agreement> {
  const draft = await draftAgreement(work, { applicationId: teller.id('application', story.person) });
  const { id, version } = await updateAgreement(work, {
    id: draft.id,
    version: draft.version,
    volunteerAddress: 'ul. Zmyślona 1, 87-100 Toruń',
    scope: story.scope,
    validFrom: teller.day(story.validFrom),
    validTo: teller.day(story.validTo),
    travelCosts: story.travel,
  });
  return sendAgreement(work, { id, version });
}
