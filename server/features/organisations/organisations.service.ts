import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../../access/context.js';
import type { Listing } from '../../access/store.js';
import type { Values, Work } from '../../access/work.js';
import { Conflict } from '../../platform/errors.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { newId } from '../../platform/ids.js';
import { containing, fold } from '../../platform/text/polish.js';
import { normaliseDigits } from '../../platform/validation/polish-numbers.js';
import { usersWithRole } from '../accounts/index.js';
import { checkIdentity, IDENTITY, normaliseNumbers, organisationNameColumns } from './identity.service.js';
import { membersOf } from './members.service.js';
import { Membership, Organisation } from './organisations.entity.js';
import type {
  OrganisationDuplicatesInput,
  OrganisationFilter,
  RegisterOrganisationInput,
  UpdateOrganisationInput,
} from './organisations.input.js';
import { organisationStates } from './organisations.states.js';

/** Whoever registers an organisation becomes its owner; a coordinator then checks it. */
export async function registerOrganisation(work: Work, input: RegisterOrganisationInput): Promise<Organisation> {
  const organisation = await work.create(Organisation, await organisationValues(work, input));
  await work.record('register', organisation, { to: organisation.status });
  const owner = { organisationId: organisation.id, userId: work.userId, role: 'OWNER' } as const;
  await work.record('addMember', await work.system.create(Membership, owner));
  await tellCoordinators(work, organisation, 'organisations:mail.registered');
  return organisation;
}

/** Entered by the office for those who phone or come in person; members can be added later. */
export async function createOrganisation(work: Work, input: RegisterOrganisationInput): Promise<Organisation> {
  const organisation = await work.create(Organisation, await organisationValues(work, input), 'verify');
  await work.record('createOnBehalf', organisation, { to: organisation.status });
  return organisation;
}

async function organisationValues(work: Work, input: RegisterOrganisationInput): Promise<Values<Organisation>> {
  const { name, ...details } = input;
  const values = {
    ...emptyAsNull(details),
    ...normaliseNumbers(input),
    ...organisationNameColumns(name),
    id: newId(),
    status: 'UNVERIFIED' as const,
    createdById: work.userId,
  };
  await checkIdentity(work, Object.assign(new Organisation(), values));
  return values;
}

/** Absent stays, null clears. Members who change who the organisation says it is have it checked anew. */
export async function updateOrganisation(work: Work, input: UpdateOrganisationInput): Promise<Organisation> {
  const { id, version, name, ...changes } = input;
  const row = await work.load(Organisation, id, 'update', version);
  if (row.status === 'ARCHIVED') throw new Conflict('platform:WRONG_STATE', { state: row.status, step: 'update' });
  const before = { ...row };
  Object.assign(row, emptyAsNull(changes), normaliseNumbers(input), name ? organisationNameColumns(name) : {});
  await checkIdentity(work, row);
  await work.save(row);
  const fields = [...Object.keys(changes), 'name'].filter(
    (field) => !isDeepStrictEqual(Reflect.get(before, field), Reflect.get(row, field)),
  );
  await work.record('update', row, { fields });
  const isOtherNow = IDENTITY.some((field) => before[field] !== row[field]);
  const byMember = work.actor.facts.organisationIds.includes(id) && !work.actor.roles.has('COORDINATOR');
  return isOtherNow && byMember ? recheck(work, row) : row;
}

async function recheck(work: Work, row: Organisation): Promise<Organisation> {
  if (row.status === 'UNVERIFIED') return row;
  const seen = await work.system.load(Organisation, row.id, 'update');
  const change = organisationStates.take(seen, 'recheck');
  await work.system.save(Object.assign(seen, { verifiedAt: null, rejectionReason: null }));
  await work.record('recheck', seen, change);
  await tellCoordinators(work, seen, 'organisations:mail.recheck');
  return seen;
}

/** Says that it is who it says it is: with all that its legal form asks for, which a visitor who named it did not say. */
export async function verifyOrganisation(work: Work, id: string): Promise<Organisation> {
  const row = await work.load(Organisation, id, 'verify');
  const change = organisationStates.take(row, 'verify');
  await checkIdentity(work, row);
  await work.save(Object.assign(row, { verifiedAt: work.now, rejectionReason: null }));
  await work.record('verify', row, change);
  await tellMembers(work, row, 'organisations:mail.verified');
  return row;
}

export async function rejectOrganisation(work: Work, input: { id: string; reason: string }): Promise<Organisation> {
  const row = await work.load(Organisation, input.id, 'verify');
  const change = organisationStates.take(row, 'reject');
  await work.save(Object.assign(row, { rejectionReason: input.reason }));
  await work.record('reject', row, { ...change, reason: input.reason });
  await tellMembers(work, row, 'organisations:mail.rejected', { reason: input.reason });
  return row;
}

/** Takes it off the lists for good; what was done for it stays. */
export async function archiveOrganisation(work: Work, id: string): Promise<Organisation> {
  const row = await work.load(Organisation, id, 'archive');
  const change = organisationStates.take(row, 'archive');
  await work.save(row);
  await work.record('archive', row, change);
  return row;
}

export function listOrganisations(
  context: Context,
  page: PageArgs,
  filter: OrganisationFilter = {},
): Listing<Organisation> {
  const { search, kind, municipalityId, status, duplicated } = filter;
  return context.store.page(Organisation, page, {
    order: [['sortName', 'ASC']],
    where: (w) => {
      w.where('1 = 1');
      if (search) w.andWhere(...searched(search, context.ability.can('verify', 'Organisation')));
      if (kind) w.andWhere('row.kind = :kind', { kind });
      if (municipalityId) w.andWhere('row.municipalityId = :municipalityId', { municipalityId });
      if (status) w.andWhere('row.status = :status', { status });
      if (duplicated) w.andWhere(`EXISTS (SELECT 1 FROM organisations o WHERE ${SAME_NAME} AND o.id <> row.id)`);
    },
  });
}

const SAME_NAME =
  "o.municipalityId = row.municipalityId AND o.searchName = row.searchName AND 'ARCHIVED' NOT IN (o.status, row.status)";

/** Numbers only for those who read them: a filter over a hidden column would give it away. */
function searched(search: string, withNumbers: boolean): [string, Record<string, string>] {
  const name = containing(search);
  const number = normaliseDigits(search);
  if (!withNumbers || !/^\d{9,14}$/.test(number)) return ['row.searchName LIKE :name', { name }];
  return ['(row.searchName LIKE :name OR :number IN (row.krs, row.nip, row.regon))', { name, number }];
}

/** Others of the same name in the same municipality, as far as the person may see them. */
export function organisationDuplicates(context: Context, input: OrganisationDuplicatesInput): Promise<Organisation[]> {
  const { municipalityId, exceptId } = input;
  return context.store.list(Organisation, {
    order: [['sortName', 'ASC']],
    where: (w) => {
      w.where({ municipalityId, searchName: fold(input.name).slice(0, 200) }).andWhere("row.status <> 'ARCHIVED'");
      if (exceptId) w.andWhere('row.id <> :exceptId', { exceptId });
    },
  });
}

/** The organisations that the person acts for. */
export function myOrganisations(context: Context): Promise<Organisation[]> {
  const ids = context.actor.facts.organisationIds;
  if (ids.length === 0) return Promise.resolve([]);
  return context.store.list(Organisation, {
    order: [['sortName', 'ASC']],
    where: (w) => w.where('row.id IN (:...ids)', { ids }),
  });
}

async function tellCoordinators(work: Work, { id, name }: Organisation, key: `organisations:mail.${string}`) {
  const link = `${work.settings.publicUrl}/organisations/${id}`;
  for (const coordinator of await usersWithRole(work, 'COORDINATOR')) await work.mail(coordinator, key, { name, link });
}

async function tellMembers(
  work: Work,
  { id, name }: Organisation,
  key: `organisations:mail.${string}`,
  params: Record<string, string> = {},
) {
  const link = `${work.settings.publicUrl}/organisations/${id}`;
  for (const member of await membersOf(work, id)) await work.mail(member, key, { name, link, ...params });
}

/** A field that a form left empty holds nothing. */
function emptyAsNull<T extends object>(input: T): T {
  const filled = Object.entries(input).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled.map(([key, value]) => [key, value === '' ? null : value])) as T;
}
