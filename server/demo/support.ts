import type { Work } from '../access/work.js';
import { Activity, Feedback } from '../features/activities/activities.entity.js';
import { LegalForm, RequestTemplate } from '../features/catalogue/catalogue.entity.js';
import { reachOf } from '../features/matching/index.js';
import { Match, type MatchStatus } from '../features/matching/matching.entity.js';
import { Membership, Organisation } from '../features/organisations/organisations.entity.js';
import { type RequestStatus, SupportRequest } from '../features/support/support.entity.js';
import { fold, sortKey } from '../platform/text/polish.js';
import { COORDINATOR } from './story/story.js';
import type { DemoActivity, DemoMatch, DemoOrganisation, DemoRequest } from './story/types.js';
import { step, type Teller } from './teller.js';

export async function tellOrganisation(teller: Teller, story: DemoOrganisation): Promise<void> {
  const owner = story.members[0]?.person ?? COORDINATOR;
  const row = await teller.at(teller.moment(story.registered), owner, async (work) => {
    const legalForm = await work.system.store.get(LegalForm, teller.id('legalForm', story.legalForm));
    const created = await work.system.create(Organisation, {
      kind: legalForm.organisationKind,
      legalFormId: legalForm.id,
      name: story.name,
      sortName: sortKey(story.name).slice(0, 420),
      searchName: fold(story.name),
      krs: story.krs ?? null,
      nip: story.nip ?? null,
      regon: story.regon ?? null,
      municipalityId: teller.id('municipality', story.municipality),
      about: story.about,
      areaCodes: [...story.areas],
      contactName: story.contactName,
      contactEmail: story.contactEmail,
      status: 'UNVERIFIED',
      createdById: work.userId,
    });
    for (const { person, role } of story.members) {
      await work.system.create(Membership, { organisationId: created.id, userId: teller.id('person', person), role });
    }
    await work.record('register', created);
    return created;
  });
  teller.remember('organisation', story.key, row.id);
  if (story.state === 'UNVERIFIED') return;
  await teller.at(teller.moment(story.registered + 1), COORDINATOR, (work) =>
    step(work, row, 'verify', 'VERIFIED', { verifiedAt: work.now }),
  );
}

/** The way of a request to each state, with the event that led there. */
const WAY: ReadonlyArray<readonly [RequestStatus, string]> = [
  ['SUBMITTED', 'submit'],
  ['QUALIFIED', 'qualify'],
  ['MATCHING', 'startMatching'],
  ['AGREED', 'agree'],
  ['IN_PROGRESS', 'start'],
  ['AWAITING_CONFIRMATION', 'awaitConfirmation'],
  ['COMPLETED', 'complete'],
];

export async function tellRequest(teller: Teller, story: DemoRequest): Promise<void> {
  const row = await teller.at(teller.moment(story.created, '09:00'), story.createdBy, (work) =>
    createRequest(work, teller, story),
  );
  teller.remember('request', story.key, row.id);
  if (story.state === 'DRAFT') return;
  const matched = story.matches.length > 0;
  const goal = WAY.findIndex(([state]) => state === story.state);
  const last = goal >= 0 ? goal : matched ? 2 : 0;
  for (const [index, [state, event]] of WAY.entries()) {
    if (index > last) break;
    await teller.at(teller.moment(dayOf(story, index)), index === 0 ? story.createdBy : COORDINATOR, (work) =>
      step(work, row, event, state, { submittedAt: row.submittedAt ?? work.now }),
    );
    if (state === 'MATCHING') for (const match of story.matches) await tellMatch(teller, row, match);
  }
  if (goal < 0) await tellEnd(teller, row, story);
}

/** Requests move on every other day, matching waits for the answers, support for its dates. */
function dayOf(story: DemoRequest, index: number): number {
  const agreed = Math.max(story.created + 4, ...story.matches.map((match) => match.agreed ?? match.proposed));
  const days = [
    story.created,
    story.created + 1,
    story.created + 2,
    agreed,
    Math.min(story.from, -1),
    Math.min(story.to, -1),
    Math.min(story.to + 3, -1),
  ];
  return Math.min(days[index] ?? -1, 0);
}

async function tellEnd(teller: Teller, row: SupportRequest, story: DemoRequest): Promise<void> {
  const moment = teller.moment(Math.min(story.created + 6, -1));
  const reason = story.reason ?? '';
  if (story.state === 'CLARIFICATION') {
    await teller.at(moment, COORDINATOR, (work) =>
      step(work, row, 'askClarification', 'CLARIFICATION', { question: reason }, reason),
    );
  } else if (story.state === 'UNMET') {
    await teller.at(moment, COORDINATOR, (work) =>
      step(work, row, 'markUnmet', 'UNMET', { closingReason: reason }, reason),
    );
  } else {
    await teller.at(moment, story.createdBy, (work) =>
      step(work, row, 'cancel', 'CANCELLED', { closingReason: reason }, reason),
    );
  }
}

/** As somebody would write it: "05.12.2026". */
const polishDay = (day: string): string => day.split('-').reverse().join('.');

/** The event that opens a request; `create` where the organisation itself asks. */
const BEGINNING: Partial<Record<DemoRequest['origin'], string>> = {
  PHONE: 'recordByPhone',
  VOLUNTEER_NAMED: 'nameOrganisation',
};

async function createRequest(work: Work, teller: Teller, story: DemoRequest): Promise<SupportRequest> {
  const organisation = await work.system.store.get(Organisation, teller.id('organisation', story.organisation));
  const template = await work.system.store.get(RequestTemplate, teller.id('template', story.template));
  const row = await work.system.create(SupportRequest, {
    organisationId: organisation.id,
    createdById: work.userId,
    origin: story.origin,
    status: 'DRAFT',
    statusSince: work.now,
    templateId: template.id,
    activityKindId: template.activityKindId,
    title: story.title,
    searchTitle: fold(story.title),
    description: story.description,
    competences: template.competences,
    effortMinutes: story.effortMinutes,
    municipalityId: organisation.municipalityId,
    online: story.online,
    preferredDates: `${polishDay(teller.day(story.from))} – ${polishDay(teller.day(story.to))}`,
    neededBy: teller.day(story.to),
    participants: story.participants,
    involvesMinors: story.involvesMinors,
    earlierContact: story.earlierContact,
  });
  await work.record(BEGINNING[story.origin] ?? 'create', row);
  return row;
}

async function tellMatch(teller: Teller, request: SupportRequest, story: DemoMatch): Promise<void> {
  const by = story.origin === 'SUGGESTED' ? COORDINATOR : story.volunteer;
  const row = await teller.at(teller.moment(story.proposed, '12:00'), by, async (work) => {
    const userId = teller.id('person', story.volunteer);
    const match = await work.system.create(Match, {
      requestId: request.id,
      organisationId: request.organisationId,
      userId,
      origin: story.origin,
      status: 'PROPOSED',
      plannedMinutes: request.effortMinutes,
      reach: await reachOf(work.system, userId, request.organisationId),
      respondBy: teller.moment(story.proposed + 9),
    });
    await work.record(by === COORDINATOR ? 'propose' : 'offer', match);
    return match;
  });
  const to = (
    offset: number,
    person: string | null,
    event: string,
    status: MatchStatus,
    changes: Partial<Match> = {},
  ) =>
    teller.at(teller.moment(Math.min(offset, 0), '16:00'), person, (work) =>
      step(work, row, event, status, changes, changes.reason ?? undefined),
    );
  const { state, volunteerAccepted, agreed } = story;
  if (state === 'DECLINED')
    await to(story.proposed + 2, story.volunteer, 'volunteerDeclines', 'DECLINED', { reason: story.reason ?? null });
  if (state === 'EXPIRED') await to(story.proposed + 9, null, 'expire', 'EXPIRED');
  if (volunteerAccepted !== undefined) {
    await to(volunteerAccepted, story.volunteer, 'volunteerAccepts', 'VOLUNTEER_ACCEPTED', {
      volunteerAcceptedAt: teller.moment(volunteerAccepted),
    });
  }
  if (agreed !== undefined) {
    await to(agreed, COORDINATOR, 'organisationAccepts', 'AGREED', { organisationAcceptedAt: teller.moment(agreed) });
    if (state === 'ACTIVE' || state === 'FINISHED') await to(agreed + 2, story.volunteer, 'start', 'ACTIVE');
    if (state === 'FINISHED') await to(agreed + 25, story.volunteer, 'finish', 'FINISHED');
  }
  teller.remember('match', `${request.id}:${story.volunteer}`, row.id);
}

export async function tellActivity(teller: Teller, story: DemoActivity, receiver: string | null): Promise<void> {
  const row = await teller.at(teller.moment(story.day, '21:00'), story.volunteer, (work) =>
    logActivity(work, teller, story),
  );
  const { state } = story;
  if (state === 'DRAFT') return;
  await teller.at(teller.moment(story.day, '21:05'), story.volunteer, (work) =>
    step(work, row, 'submitActivity', 'SUBMITTED', { submittedAt: work.now }),
  );
  const confirmDay = Math.min(story.day + 1, 0);
  const confirmer = receiver ?? COORDINATOR;
  const reason = story.comment ?? '';
  if (state === 'DISPUTED') {
    await teller.at(teller.moment(confirmDay), confirmer, (work) =>
      step(work, row, 'disputeActivity', 'DISPUTED', { disputeReason: reason }, reason),
    );
  }
  if (state !== 'CONFIRMED' && state !== 'ACCEPTED' && state !== 'RETURNED') return;
  await teller.at(teller.moment(confirmDay, '12:00'), confirmer, (work) => confirmActivity(work, row, story));
  if (state === 'CONFIRMED') return;
  await teller.at(teller.moment(Math.min(story.day + 2, 0), '14:00'), COORDINATOR, (work) =>
    state === 'ACCEPTED'
      ? step(work, row, 'acceptActivity', 'ACCEPTED', { acceptedAt: work.now, acceptedById: work.userId })
      : step(
          work,
          row,
          'returnActivity',
          'RETURNED',
          { returnComment: reason, confirmedAt: null, confirmedById: null },
          reason,
        ),
  );
}

async function logActivity(work: Work, teller: Teller, story: DemoActivity): Promise<Activity> {
  const organisation = await work.system.store.get(Organisation, teller.id('organisation', story.organisation));
  const requestId = story.request ? teller.id('request', story.request) : null;
  const match =
    requestId && (await work.system.store.first(Match, { where: (w) => w.where({ requestId, userId: work.userId }) }));
  const row = await work.system.create(Activity, {
    userId: work.userId,
    organisationId: organisation.id,
    requestId,
    matchId: match ? match.id : null,
    kindId: teller.id('activityKind', story.kind),
    status: 'DRAFT',
    topic: story.topic,
    heldOn: teller.day(story.day),
    startsAt: story.time,
    minutes: story.minutes,
    municipalityId: story.municipality ? teller.id('municipality', story.municipality) : organisation.municipalityId,
    online: !story.municipality,
    participants: story.participants,
    newContact: story.newContact,
    reach: match ? match.reach : await reachOf(work.system, work.userId, organisation.id),
    outcome: story.outcome?.note ?? null,
  });
  await work.record('logActivity', row);
  return row;
}

async function confirmActivity(work: Work, row: Activity, { usefulness, feedback }: DemoActivity): Promise<void> {
  await step(work, row, 'confirmActivity', 'CONFIRMED', { confirmedAt: work.now, confirmedById: work.userId });
  if (!usefulness) return;
  const values = {
    activityId: row.id,
    organisationId: row.organisationId,
    userId: row.userId,
    authorId: work.userId,
    usefulness,
  };
  await work.system.create(Feedback, { ...values, comment: feedback ?? null });
}
