import type { Context } from '../../access/context.js';
import type { Listing } from '../../access/store.js';
import { NotFound } from '../../platform/errors.js';
import type { PageArgs } from '../../platform/graphql/connection.js';
import { containing } from '../../platform/text/polish.js';
import { User } from '../accounts/user.entity.js';
import { bestOf, type VolunteerCompetence } from './competences.js';
import { CompetenceClaim } from './volunteers.entity.js';
import type { VolunteerFilter } from './volunteers.input.js';

/** People of the team by name. */
export function listVolunteers(context: Context, page: PageArgs, filter?: VolunteerFilter | null): Listing<User> {
  const { search, competenceId, minLevel, municipalityId, countyId } = filter ?? {};
  return context.store.page(User, page, {
    action: 'browse',
    order: [['sortName', 'ASC']],
    where: (w) => {
      w.where('row.closed = FALSE');
      if (search) {
        w.andWhere('row.searchName LIKE :search', { search: containing(search) });
      }
      if (competenceId) {
        const holds = 'SELECT 1 FROM competence_claims c WHERE c.userId = row.id AND c.competenceId = :competenceId';
        w.andWhere(`EXISTS (${holds} AND c.level >= :minLevel)`, { competenceId, minLevel: minLevel ?? 1 });
      }
      if (municipalityId) w.andWhere('row.municipalityId = :municipalityId', { municipalityId });
      if (countyId) {
        w.andWhere('row.municipalityId IN (SELECT m.id FROM municipalities m WHERE m.countyId = :countyId)', {
          countyId,
        });
      }
    },
  });
}

export async function findVolunteer(context: Context, id: string): Promise<User> {
  const user = await context.store.find(User, id, 'browse');
  if (!user) throw new NotFound();
  return user;
}

/** What a person can, each competence once: on the best level that anyone attests. */
export async function competencesOf(context: Context, userId: string): Promise<VolunteerCompetence[]> {
  return bestOf(await context.store.children(CompetenceClaim, 'userId', userId, [['competenceId', 'ASC']]));
}

/** What only the person and, with a trace in the audit, a coordinator may know. */
export function readSensitive(
  context: Context,
  userId: string,
): Promise<Pick<User, 'id' | 'birthYear' | 'accessibilityNeeds'>> {
  return context.write(async (work) => {
    const user = await work.load(User, userId, 'inspect');
    await work.record('readSensitive', user, { fields: ['birthYear', 'accessibilityNeeds'] }, user.id);
    const { id, birthYear, accessibilityNeeds } = user;
    return { id, birthYear, accessibilityNeeds };
  });
}
