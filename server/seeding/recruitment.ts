import { AGREEMENT_TEMPLATE, DRAFT_DEFAULTS } from '../features/agreements/agreement-template.data.js';
import { Agreement, AgreementCounter } from '../features/agreements/agreements.entity.js';
import { Consent } from '../features/recruitment/consents.entity.js';
import { CRITERIA } from '../features/recruitment/criteria.data.js';
import { consentsWith } from '../features/recruitment/documents.js';
import { APPLICATION_FORM } from '../features/recruitment/recruitment.data.js';
import {
  Application,
  type ApplicationStatus,
  RecruitmentRound,
  type RoundStatus,
} from '../features/recruitment/recruitment.entity.js';
import { RoundRegulations } from '../features/recruitment/regulations.entity.js';
import { standardWording } from '../features/recruitment/regulations.service.js';
import { UNSCORED } from '../features/recruitment/scoring.js';
import { addDays } from '../platform/clock.js';
import type { Happening } from './bulk.js';
import type { Ground } from './ground.js';
import type { People, SeededPerson, SeededVolunteer } from './people.js';

/** A round that is over, from which all volunteers come, and one that is open. */
export async function seedRecruitment(ground: Ground, people: People): Promise<void> {
  const [office] = people.coordinators;
  const officeId = office?.id ?? null;
  const past = await round(ground, officeId, 'ARCHIVED', -390, -350);
  const open = await round(ground, officeId, 'OPEN', -10, 30);
  await ground.writer.flush();
  const accepted = new Map<string, string>();
  for (const volunteer of people.volunteers) {
    accepted.set(volunteer.id, await application(ground, past, volunteer, officeId, 'ACCEPTED', -360));
  }
  for (const candidate of people.candidates) {
    await application(ground, open, candidate, officeId, ground.random.pick(['DRAFT', 'SUBMITTED', 'WITHDRAWN']), -5);
  }
  await ground.writer.flush();
  await agreements(ground, people.volunteers, accepted, officeId);
  await ground.writer.flush();
}

const ROUND_STEPS: ReadonlyArray<readonly [event: string, to: RoundStatus]> = [
  ['openRound', 'OPEN'],
  ['closeRound', 'CLOSED'],
  ['startRoundReview', 'IN_REVIEW'],
  ['decideRound', 'DECIDED'],
  ['archiveRound', 'ARCHIVED'],
];

interface SeededRound {
  id: string;
  regulationsId: string;
}

async function round(
  ground: Ground,
  officeId: string | null,
  status: RoundStatus,
  opens: number,
  closes: number,
): Promise<SeededRound> {
  const createdAt = ground.at(opens - 10);
  const id = ground.newId(createdAt);
  const row = { id, createdAt, status, opensAt: ground.at(opens), closesAt: ground.at(closes) };
  await ground.writer.add(RecruitmentRound, {
    ...row,
    namePl: `Nabór ${ground.today.slice(0, 4)} (${status === 'OPEN' ? 'otwarty' : 'poprzedni'})`,
    nameEn: `Recruitment ${ground.today.slice(0, 4)} (${status === 'OPEN' ? 'open' : 'former'})`,
    places: ground.size.volunteers,
    announcementPl: 'Szukamy osób, które podzielą się wiedzą z innymi.',
    announcementEn: 'We look for people who share what they know.',
    formVersion: APPLICATION_FORM.version,
    form: APPLICATION_FORM.sections,
    criteria: CRITERIA,
  });
  const last = ROUND_STEPS.findIndex(([, to]) => to === status);
  await ground.writer.tell(
    row,
    'RecruitmentRound',
    path(ROUND_STEPS.slice(0, last + 1), 'DRAFT', row.opensAt, officeId),
  );
  const regulationsId = ground.newId(createdAt);
  await ground.writer.add(RoundRegulations, {
    ...standardWording(ground),
    ...{ id: regulationsId, createdAt, roundId: id, number: 1, publishedAt: createdAt, publishedById: officeId },
    announcedAt: row.opensAt,
  });
  return { id, regulationsId };
}

/** Steps as events of the trail, a day apart. */
export function path(
  steps: ReadonlyArray<readonly [event: string, to: string]>,
  from: string,
  first: Date,
  actorId: string | null,
  userId: string | null = null,
): Happening[] {
  return steps.map(([event, to], index) => ({
    at: new Date(first.getTime() + index * 86_400_000),
    event,
    actorId,
    userId,
    details: { from: index === 0 ? from : (steps[index - 1]?.[1] ?? from), to },
  }));
}

const APPLICATION_STEPS: Partial<Record<ApplicationStatus, ReadonlyArray<readonly [string, ApplicationStatus]>>> = {
  SUBMITTED: [['submitApplication', 'SUBMITTED']],
  WITHDRAWN: [['withdrawApplication', 'WITHDRAWN']],
  ACCEPTED: [
    ['submitApplication', 'SUBMITTED'],
    ['startApplicationReview', 'UNDER_REVIEW'],
    ['acceptApplication', 'ACCEPTED'],
  ],
};

async function application(
  ground: Ground,
  round: SeededRound,
  person: SeededPerson,
  officeId: string | null,
  status: ApplicationStatus,
  day: number,
): Promise<string> {
  const { writer } = ground;
  const createdAt = ground.at(day);
  const row = { id: ground.newId(createdAt), createdAt, userId: person.id };
  const submitted = status === 'SUBMITTED' || status === 'ACCEPTED';
  await writer.add(Application, {
    ...row,
    roundId: round.id,
    sortName: person.sortName,
    status,
    statusSince: createdAt,
    formVersion: APPLICATION_FORM.version,
    answers: { name: person.name, municipality: person.municipalityId },
    submittedAt: submitted ? createdAt : null,
    ...UNSCORED,
    decidedAt: status === 'ACCEPTED' ? ground.at(day + 20) : null,
    decisionReason: status === 'ACCEPTED' ? 'Spełnia kryteria naboru.' : null,
  });
  for (const { kind, version, required } of consentsWith(1)) {
    if (!submitted || !required) continue;
    const regulationsId = kind === 'REGULATIONS' ? round.regulationsId : null;
    const consent = { kind, textVersion: version, givenAt: createdAt, userId: person.id, applicationId: row.id };
    await writer.add(Consent, { id: ground.newId(createdAt), createdAt, regulationsId, ...consent });
  }
  const steps = APPLICATION_STEPS[status] ?? [];
  const [first, ...rest] = path(steps, 'DRAFT', createdAt, officeId, person.id);
  // The candidate submits; what follows is the office's.
  if (first) await writer.tell(row, 'Application', [{ ...first, actorId: person.id }, ...rest]);
  return row.id;
}

async function agreements(
  ground: Ground,
  volunteers: readonly SeededVolunteer[],
  applications: ReadonlyMap<string, string>,
  officeId: string | null,
): Promise<void> {
  const last = new Map<number, number>();
  for (const volunteer of volunteers) {
    const sentOn = addDays(ground.today, volunteer.since - 5);
    const year = Number(sentOn.slice(0, 4));
    const serial = (last.get(year) ?? 0) + 1;
    last.set(year, serial);
    const number = `EZW/${year}/${String(serial).padStart(3, '0')}`;
    await agreement(ground, volunteer, number, applications.get(volunteer.id) ?? null, officeId);
  }
  for (const [year, highest] of last) {
    const createdAt = ground.at(0);
    await ground.writer.add(AgreementCounter, { id: ground.newId(createdAt), createdAt, year, last: highest });
  }
}

async function agreement(
  ground: Ground,
  volunteer: SeededVolunteer,
  number: string,
  applicationId: string | null,
  officeId: string | null,
): Promise<void> {
  const sentAt = ground.at(volunteer.since - 5);
  const signedAt = ground.at(volunteer.since - 1);
  const row = { id: ground.newId(sentAt), createdAt: sentAt };
  const wording = { title: 'Porozumienie', parties: volunteer.name, paragraphs: [], note: null };
  await ground.writer.add(Agreement, {
    ...row,
    number,
    status: 'IN_FORCE',
    userId: volunteer.id,
    sortName: volunteer.sortName,
    applicationId,
    templateVersion: AGREEMENT_TEMPLATE.version,
    volunteerName: volunteer.name,
    scope: DRAFT_DEFAULTS.scope,
    manner: DRAFT_DEFAULTS.manner,
    validFrom: addDays(ground.today, volunteer.since),
    validTo: addDays(ground.today, volunteer.since + 729),
    noticeDays: 14,
    travelCosts: 'REIMBURSED',
    text: { pl: wording, en: wording },
    sentAt,
    sentById: officeId,
    riskInformedAt: signedAt,
    volunteerSignatureForm: 'PAPER',
    volunteerSignedAt: signedAt,
    foundationSignatureForm: 'PAPER',
    foundationSignedAt: signedAt,
    foundationSignedById: officeId,
    originalReceivedOn: addDays(ground.today, volunteer.since),
  });
  const steps = [
    ['sendAgreement', 'SENT'],
    ['signAgreement', 'SIGNED_BY_VOLUNTEER'],
    ['countersignAgreement', 'SIGNED_BY_FOUNDATION'],
    ['enterIntoForce', 'IN_FORCE'],
  ] as const;
  await ground.writer.tell(row, 'Agreement', path(steps, 'DRAFT', sentAt, officeId, volunteer.id));
}
