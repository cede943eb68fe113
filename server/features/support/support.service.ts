import type { Work } from '../../access/work.js';
import { Conflict, invalid, NotFound } from '../../platform/errors.js';
import { standingOrganisation } from '../organisations/index.js';
import { Organisation } from '../organisations/organisations.entity.js';
import { changedContent, checkComplete, MAX_OPEN, newContent } from './content.service.js';
import { followEnd, move } from './progress.service.js';
import { tellAskingSide, tellCoordinators } from './recipients.service.js';
import { type RequestOrigin, SupportRequest } from './support.entity.js';
import type { CreateRequestInput, UpdateRequestInput } from './support.input.js';
import { EDITABLE, OPEN, requestStates } from './support.states.js';

/** A draft of the organisation's own. */
export async function createRequest(work: Work, input: CreateRequestInput): Promise<SupportRequest> {
  const { organisationId, ...content } = input;
  const organisation = await organisationFor(work, organisationId);
  const row = await work.create(SupportRequest, {
    ...(await newContent(work, organisation.municipalityId, content)),
    organisationId: organisation.id,
    createdById: work.userId,
    origin: 'ORGANISATION',
    status: 'DRAFT',
    statusSince: work.now,
  });
  await work.record('create', row, { to: row.status });
  return row;
}

/** A volunteer names an organisation that should be helped; the coordinator hears of it at once. */
export async function nameOrganisation(work: Work, input: CreateRequestInput): Promise<SupportRequest> {
  const row = await createSubmitted(work, input, 'VOLUNTEER_NAMED');
  await tellAskingSide(work, row, 'support:mail.named');
  await tellCoordinators(work, row, 'support:mail.submitted');
  return row;
}

/** A coordinator writes down what someone asked for by telephone. */
export async function recordRequest(work: Work, input: CreateRequestInput): Promise<SupportRequest> {
  const row = await createSubmitted(work, input, 'PHONE');
  await tellAskingSide(work, row, 'support:mail.recorded');
  return row;
}

async function createSubmitted(work: Work, input: CreateRequestInput, origin: RequestOrigin): Promise<SupportRequest> {
  const { organisationId, ...content } = input;
  const organisation = await organisationFor(work, organisationId);
  if (origin === 'VOLUNTEER_NAMED' && organisation.status !== 'VERIFIED') {
    throw new Conflict('support:ORGANISATION_NOT_VERIFIED');
  }
  const values = {
    ...(await newContent(work, organisation.municipalityId, content)),
    organisationId: organisation.id,
    createdById: work.userId,
    origin,
    status: 'SUBMITTED' as const,
    statusSince: work.now,
    submittedAt: work.now,
  };
  checkComplete(work, Object.assign(new SupportRequest(), values));
  await checkOpenCount(work, organisation.id, null);
  const row = await work.create(SupportRequest, values);
  await work.record(origin === 'PHONE' ? 'recordByPhone' : 'nameOrganisation', row, { to: row.status });
  return row;
}

/** Absent stays, null clears. Only while the asking side has the turn. */
export async function updateRequest(work: Work, input: UpdateRequestInput): Promise<SupportRequest> {
  const { id, version, ...details } = input;
  const row = await work.load(SupportRequest, id, 'update', version);
  if (!EDITABLE.includes(row.status)) {
    throw new Conflict('platform:WRONG_STATE', { state: row.status, step: 'update' });
  }
  const changes = await changedContent(work, details);
  await work.save(Object.assign(row, changes));
  await work.record('update', row, { fields: Object.keys(changes) });
  return row;
}

/** Hands a draft in, or answers the coordinator's question. */
export async function submitRequest(work: Work, id: string): Promise<SupportRequest> {
  const row = await work.load(SupportRequest, id, 'submit');
  requestStates.check(row, 'submit');
  const organisation = await organisationFor(work, row.organisationId);
  checkComplete(work, row);
  await checkOpenCount(work, organisation.id, row.id);
  const answered = row.status === 'CLARIFICATION';
  row.submittedAt ??= work.now;
  await move(work, row, 'submit');
  await tellCoordinators(work, row, answered ? 'support:mail.answered' : 'support:mail.submitted');
  return row;
}

/** Ends a request that is no longer needed; its matches end with it. */
export async function cancelRequest(work: Work, input: { id: string; reason: string }): Promise<SupportRequest> {
  const row = await work.load(SupportRequest, input.id, 'cancel');
  const wasDraft = row.status === 'DRAFT';
  row.closingReason = input.reason;
  await move(work, row, 'cancel', input.reason);
  await followEnd(work, row, input.reason);
  await tellAskingSide(work, row, 'support:mail.cancelled', { reason: input.reason });
  if (!wasDraft) await tellCoordinators(work, row, 'support:mail.cancelled', { reason: input.reason });
  return row;
}

/** Says that all that was asked for is done. */
export async function completeRequest(work: Work, id: string): Promise<SupportRequest> {
  const row = await work.load(SupportRequest, id, 'confirm');
  requestStates.check(row, 'complete');
  if (await hasUnconfirmedActivities(work, id)) throw new Conflict('support:ACTIVITIES_WAIT');
  await move(work, row, 'complete');
  await tellAskingSide(work, row, 'support:mail.completed');
  await tellCoordinators(work, row, 'support:mail.completed');
  return row;
}

async function hasUnconfirmedActivities(work: Work, id: string): Promise<boolean> {
  const waiting = await work.system.store.count(SupportRequest, {
    where: (w) =>
      w.where(
        `row.id = :id AND EXISTS (SELECT 1 FROM activities a WHERE a.requestId = row.id
          AND a.status IN ('SUBMITTED', 'DISPUTED', 'RETURNED'))`,
        { id },
      ),
  });
  return waiting > 0;
}

/**
 * The organisation whole, if the person may see it at all and it is one that support can be given to. A form that was
 * open while the organisation was merged still names the former record.
 */
async function organisationFor(work: Work, givenId: string): Promise<Organisation> {
  const id = (await standingOrganisation(work, givenId))?.id ?? givenId;
  if (!(await work.store.find(Organisation, id))) throw new NotFound();
  const organisation = await work.system.load(Organisation, id, 'read');
  if (organisation.status === 'REJECTED' || organisation.status === 'ARCHIVED') {
    throw new Conflict('support:ORGANISATION_CLOSED');
  }
  return organisation;
}

/** The organisation's row is locked by now, so two requests handed in at once cannot both be the fifth. */
export async function checkOpenCount(work: Work, organisationId: string, exceptId: string | null): Promise<void> {
  const open = await work.system.loadAll(SupportRequest, 'read', (w) =>
    w.where({ organisationId }).andWhere('row.status IN (:...open)', { open: OPEN }),
  );
  if (open.filter(({ id }) => id !== exceptId).length >= MAX_OPEN) {
    throw invalid('', 'support:TOO_MANY_OPEN', { max: MAX_OPEN });
  }
}
