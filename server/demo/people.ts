import { createUser, giveRole } from '../features/accounts/index.js';
import { User } from '../features/accounts/user.entity.js';
import { CompetenceClaim, Tie } from '../features/volunteers/volunteers.entity.js';
import type { DemoPerson } from './story/types.js';
import type { Teller } from './teller.js';

const FIRST_DAY = -265;

/** People register; what they know and whom they know comes with them. */
export async function tellPeople(teller: Teller, people: readonly DemoPerson[]): Promise<void> {
  for (const person of people) {
    await teller.at(teller.moment(FIRST_DAY), null, async (work) => {
      const user = await createUser(work, { email: person.email, name: person.name, locale: 'PL' });
      teller.remember('person', person.key, user.id);
      teller.cast(person.key, person.roles);
      await work.save(Object.assign(user, profileOf(teller, person), { emailConfirmedAt: work.now }));
      for (const role of person.roles) if (role !== 'VOLUNTEER') await giveRole(work, user.id, role, null);
      for (const [code, level] of Object.entries(person.competences ?? {})) {
        const competenceId = teller.id('competence', code);
        await work.create(CompetenceClaim, { userId: user.id, competenceId, level, source: 'SELF' });
      }
    });
  }
}

function profileOf(teller: Teller, person: DemoPerson): Partial<User> {
  return {
    phone: person.phone,
    municipalityId: teller.id('municipality', person.municipality),
    birthYear: Number(teller.today.slice(0, 4)) - person.age,
    about: person.answers?.motivation ?? null,
    languages: [...(person.languages ?? ['pl'])],
    travelKm: person.travelRangeKm ?? null,
    monthlyMinutes: person.hoursPerMonth ? person.hoursPerMonth * 60 : null,
  };
}

/** Ties can only be told when the organisations are there. */
export async function tellTies(teller: Teller, people: readonly DemoPerson[]): Promise<void> {
  for (const { key, ties = [] } of people) {
    if (ties.length === 0) continue;
    await teller.at(teller.moment(FIRST_DAY + 60), key, async (work) => {
      const userId = teller.id('person', key);
      for (const { organisation, name, kind } of ties) {
        const organisationId = organisation ? teller.id('organisation', organisation) : null;
        await work.system.create(Tie, { userId, organisationId, organisationName: name ?? null, kind });
      }
    });
  }
}
