import type { Store } from '../../access/store.js';
import { User } from '../accounts/user.entity.js';
import { Activity } from '../activities/activities.entity.js';
import { Membership, Organisation } from '../organisations/organisations.entity.js';
import { Tie } from '../volunteers/volunteers.entity.js';
import type { Reach } from './matching.entity.js';

/** Whoever can ask the portal itself: a `Work` inside a transaction, a `Context` outside. */
interface Asker {
  readonly system: { readonly store: Store };
}

/** What has to be known of a volunteer. */
interface Resident {
  id: string;
  municipalityId: string | null;
}

/** Something that puts an organisation into a person's circle. */
interface Link {
  userId: string;
  organisationId: string | null;
}

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
 * about; later ties do not change it. Support within a match has the reach of the match.
 */
export async function reachOf(asker: Asker, userId: string, organisationId: string): Promise<Reach> {
  const volunteer = await asker.system.store.get(User, userId);
  return (await reachOfAll(asker, [volunteer], organisationId)).get(userId) ?? 'OUTSIDE';
}

/** {@link reachOf} for many volunteers at once, in a number of statements that does not grow with them. */
export async function reachOfAll(
  asker: Asker,
  volunteers: readonly Resident[],
  organisationId: string,
): Promise<Map<string, Reach>> {
  const { store } = asker.system;
  const organisation = await store.get(Organisation, organisationId);
  const related = await sharingPeople(store, organisationId);
  const only = volunteers.length === 1 ? (volunteers[0]?.id ?? null) : null;
  const links = await linksTo(store, organisation, related, only);
  const inside = new Set(links.filter((link) => link.organisationId === organisationId).map(({ userId }) => userId));
  const oneStep = new Set(links.map(({ userId }) => userId));
  const reach = ({ id, municipalityId }: Resident): Reach => {
    if (inside.has(id)) return 'INSIDE';
    return oneStep.has(id) || municipalityId === organisation.municipalityId ? 'ONE_STEP' : 'OUTSIDE';
  };
  return new Map(volunteers.map((volunteer) => [volunteer.id, reach(volunteer)]));
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

/** All that ties volunteers (or the one who is asked about) to the organisation and to those that share people with it. */
async function linksTo(
  store: Store,
  { id, searchName }: Organisation,
  related: string[],
  userId: string | null,
): Promise<Link[]> {
  const ids = [id, ...related];
  const pairs = { userId: 'row.userId', organisationId: 'row.organisationId' };
  const groupBy = Object.values(pairs);
  const whose = userId ? 'row.userId = :userId' : '1 = 1';
  const among = `${whose} AND row.organisationId IN (:...ids)`;
  const [members, helpers, tied, named] = await Promise.all([
    store.aggregate(Membership, { select: pairs, groupBy, where: (w) => w.where(among, { ids, userId }) }),
    store.aggregate(Activity, {
      select: pairs,
      groupBy,
      where: (w) => w.where(`${among} AND row.status IN ('CONFIRMED', 'ACCEPTED', 'LOCKED')`, { ids, userId }),
    }),
    store.aggregate(Tie, { select: pairs, groupBy, where: (w) => w.where(among, { ids, userId }) }),
    store.aggregate(Tie, {
      select: { userId: 'row.userId' },
      groupBy: ['row.userId'],
      where: (w) => w.where(`${whose} AND row.searchName = :searchName`, { searchName, userId }),
    }),
  ]);
  const byName = named.map((row) => ({ userId: String(row.userId), organisationId: id }));
  return [...([...members, ...helpers, ...tied] as Link[]), ...byName];
}
