import type { Narrow, Store } from '../../access/store.js';
import type { RowClass } from '../../platform/database/row.entity.js';
import { NotFound } from '../../platform/errors.js';
import { User } from '../accounts/user.entity.js';
import { Activity, type ActivityStatus } from '../activities/activities.entity.js';
import { Membership, Organisation } from '../organisations/organisations.entity.js';
import { Tie } from '../volunteers/volunteers.entity.js';
import type { Reach } from './matching.entity.js';

/** Whoever can ask the portal itself: a `Work` inside a transaction, a `Context` outside. */
interface Asker {
  readonly system: { readonly store: Store };
}

/** What counts as support given: it was confirmed. */
export const SUPPORTED = ['CONFIRMED', 'ACCEPTED', 'LOCKED'] as const satisfies readonly ActivityStatus[];

/**
 * How far the organisation lies from the volunteer's own circle, as of this moment (docs/adr/0005-reach.md):
 *
 * - `INSIDE`: the volunteer declared a tie with it (by choosing it or by writing its name), represents it, or gave it
 *   support that was confirmed;
 * - `ONE_STEP`: not inside, but in the volunteer's own municipality, or somebody who represents it also represents an
 *   organisation inside the circle;
 * - `OUTSIDE`: everything else, the places that the volunteer would hardly have reached without the programme.
 *
 * It answers with the portal's own eyes: other people's ties are nobody's to read. Store the answer with what it is
 * about; later ties do not change it. Support within a match has the reach of the match. `Circles` knows the same of
 * everybody, in memory.
 */
export async function reachOf(asker: Asker, userId: string, organisationId: string): Promise<Reach> {
  const { store } = asker.system;
  const [volunteer, organisation] = await Promise.all([
    store.load(User, userId),
    store.load(Organisation, organisationId),
  ]);
  if (!volunteer || !organisation) throw new NotFound();
  const related = await sharingPeople(store, organisationId);
  const links = await linksOf(store, userId, [organisationId, ...related], organisation.searchName);
  if (links.includes(organisationId)) return 'INSIDE';
  return links.length > 0 || volunteer.municipalityId === organisation.municipalityId ? 'ONE_STEP' : 'OUTSIDE';
}

/** Organisations that someone represents who represents this one too. */
async function sharingPeople(store: Store, organisationId: string): Promise<string[]> {
  const rows = await store.aggregate(Membership, {
    select: { organisationId: 'row.organisationId' },
    groupBy: ['row.organisationId'],
    where: (w) =>
      w
        .where('row.userId IN (SELECT m.userId FROM memberships m WHERE m.organisationId = :organisationId)')
        .andWhere('row.organisationId <> :organisationId', { organisationId }),
  });
  return rows.map((row) => String(row.organisationId));
}

/**
 * Which of the organisations the volunteer represents, supported or declared a tie with. `searchName` is the folded name
 * of the first, with which a tie may have been declared as well.
 */
async function linksOf(store: Store, userId: string, ids: string[], searchName: string): Promise<string[]> {
  const among = 'row.organisationId IN (:...ids)';
  const own = { userId, ids, searchName, supported: SUPPORTED };
  const part = (Entity: RowClass, condition: string, name = 'NULL') => ({
    Entity,
    select: { id: 'row.organisationId', name },
    where: (w: Parameters<Narrow>[0]) => void w.where(`row.userId = :userId AND ${condition}`, own),
  });
  const links = await store.aggregateAll([
    part(Membership, among),
    part(Activity, `${among} AND row.status IN (:...supported)`),
    part(Tie, `(${among} OR row.searchName = :searchName)`, 'row.searchName'),
  ]);
  return links.map(({ id, name }) => String(name === searchName ? ids[0] : id));
}
