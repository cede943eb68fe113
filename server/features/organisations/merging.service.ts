import type { Context } from '../../access/context.js';
import type { Work } from '../../access/work.js';
import { Conflict, invalid, NotFound } from '../../platform/errors.js';
import { membersOf } from './members.service.js';
import { Membership, Organisation } from './organisations.entity.js';
import type { MergeOrganisationsInput, OrganisationPart } from './organisations.input.js';
import { organisationStates } from './organisations.states.js';

type FollowUp = (work: Work, kept: Organisation, merged: Organisation) => Promise<void>;

const followUps: FollowUp[] = [];

/**
 * Has `follow` run, in the same transaction, before all that refers to the one organisation is made to refer to the
 * other: for rows of a feature that cannot stand beside each other then.
 */
export function whenOrganisationsMerge(follow: FollowUp): void {
  followUps.push(follow);
}

/** The columns of each part in which two records of one organisation may differ. A legal form brings its kind along. */
const COLUMNS: Record<OrganisationPart, ReadonlyArray<keyof Organisation>> = {
  NAME: ['name', 'sortName', 'searchName'],
  LEGAL_FORM: ['legalFormId', 'kind'],
  KRS: ['krs'],
  NIP: ['nip'],
  REGON: ['regon'],
  REGISTER_NUMBER: ['registerNumber'],
  MUNICIPALITY: ['municipalityId'],
  ADDRESS: ['address'],
  ABOUT: ['about'],
  AREAS: ['areaCodes'],
  CONTACT_NAME: ['contactName'],
  CONTACT_EMAIL: ['contactEmail'],
  CONTACT_PHONE: ['contactPhone'],
};

/**
 * Makes one of two records of the same organisation. Everything that belongs to the merged one goes over to the one
 * that is kept, as do the values that the coordinator chose and those that the kept one lacks. The merged one stays in
 * the archive with the values that were not chosen, and leads to the kept one. What was computed and stored with a
 * thing, such as its reach, stays as it is (docs/adr/0005-reach.md).
 */
export async function mergeOrganisations(work: Work, input: MergeOrganisationsInput): Promise<Organisation> {
  const { kept, merged } = await bothOf(work, input);
  const mergedName = merged.name;
  await joinMemberships(work.system, kept, merged);
  for (const follow of followUps) await follow(work, kept, merged);
  const moved = await work.system.repoint(Organisation, merged.id, kept.id);
  const parts = exchange(kept, merged, input.take);
  const change = organisationStates.take(merged, 'archive');
  merged.mergedIntoId = kept.id;
  await saveBoth(work, kept, merged);
  await work.record('mergeOrganisations', kept, { merged: merged.id, fields: parts, moved });
  await work.record('mergeIntoOther', merged, { ...change, kept: kept.id });
  await tellMembers(work, kept, mergedName);
  return kept;
}

/** Everyone who acts for it now learns of it, and who may have joined them. */
async function tellMembers(work: Work, { id, name }: Organisation, merged: string): Promise<void> {
  const { publicUrl, foundation } = work.settings;
  const params = { name, merged, link: `${publicUrl}/organisations/${id}`, contact: foundation.contactEmail };
  for (const member of await membersOf(work, id)) await work.mail(member, 'organisations:mail.merged', params);
}

/** Both rows, locked in one order, whichever is kept: two who merge them at once wait for each other instead of for ever. */
async function bothOf(work: Work, { keptId, keptVersion, mergedId, mergedVersion }: MergeOrganisationsInput) {
  if (keptId === mergedId) throw invalid('mergedId', 'platform:INVALID');
  const load = (id: string) => work.load(Organisation, id, 'merge', id === keptId ? keptVersion : mergedVersion);
  const [one, other] = keptId < mergedId ? [keptId, mergedId] : [mergedId, keptId];
  const rows = [await load(one), await load(other)] as const;
  const [kept, merged] = rows[0].id === keptId ? rows : [rows[1], rows[0]];
  organisationStates.check(kept, 'archive');
  organisationStates.check(merged, 'archive');
  if (merged.status === 'VERIFIED' && kept.status !== 'VERIFIED') throw new Conflict('organisations:KEEP_THE_CHECKED');
  return { kept, merged };
}

/** Whoever belongs to both keeps one membership, with the wider right. */
async function joinMemberships(work: Work, kept: Organisation, merged: Organisation): Promise<void> {
  const ids = [kept.id, merged.id];
  const rows = await work.loadAll(Membership, 'update', (w) => w.where('row.organisationId IN (:...ids)', { ids }));
  const own = new Map(rows.filter((row) => row.organisationId === kept.id).map((row) => [row.userId, row]));
  for (const second of rows.filter((row) => row.organisationId === merged.id)) {
    const first = own.get(second.userId);
    if (!first) continue;
    if (second.role === 'OWNER') await work.save(Object.assign(first, { role: 'OWNER' }));
    await work.remove(second);
  }
}

/** Puts what was chosen, and what the kept one lacks, in place of what it has; the merged one holds the rest. */
function exchange(kept: Organisation, merged: Organisation, chosen: readonly OrganisationPart[]): OrganisationPart[] {
  const parts = (Object.keys(COLUMNS) as OrganisationPart[]).filter((part) => {
    const [column] = COLUMNS[part];
    return column && (chosen.includes(part) || (isEmpty(kept[column]) && !isEmpty(merged[column])));
  });
  for (const column of parts.flatMap((part) => COLUMNS[part])) {
    const value = kept[column];
    Reflect.set(kept, column, merged[column]);
    Reflect.set(merged, column, value);
  }
  return parts;
}

const isEmpty = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && !value.length);

/** A number is unique, so the merged one gives all of its numbers up before it takes what is left for it. */
async function saveBoth(work: Work, kept: Organisation, merged: Organisation): Promise<void> {
  const { krs, nip, regon } = merged;
  await work.save(Object.assign(merged, { krs: null, nip: null, regon: null }));
  await work.save(kept);
  await work.save(Object.assign(merged, { krs, nip, regon }));
}

/** Whoever can ask the portal itself: a `Work` inside a transaction, a `Context` outside. */
type Asker = Pick<Work, 'system'> | Pick<Context, 'system'>;

/** The organisation that stands for this id now: the record itself, or the one that it was merged into. */
export async function standingOrganisation(asker: Asker, id: string): Promise<Organisation | null> {
  const { store } = asker.system;
  const row = await store.load(Organisation, id);
  return row?.mergedIntoId ? store.load(Organisation, row.mergedIntoId) : row;
}

/** The organisation as the person may see it. Old links lead on: the id of a merged record gives the one that was kept. */
export async function readOrganisation(context: Context, id: string): Promise<Organisation> {
  const row = await context.store.find(Organisation, id);
  if (row && row.mergedIntoId === null) return row;
  const standing = await standingOrganisation(context, id);
  if (!standing) throw new NotFound();
  return context.store.get(Organisation, standing.id);
}
