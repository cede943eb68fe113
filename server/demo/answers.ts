import type { Answers } from '../features/recruitment/recruitment.entity.js';
import type { DemoPerson } from './story/types.js';
import type { Teller } from './teller.js';

/** What a person wrote into the application form, by the keys of its questions. */
export function answersOf(teller: Teller, person: DemoPerson): Answers {
  const competences = Object.entries(person.competences ?? {});
  return {
    name: person.name,
    phone: person.phone,
    municipality: teller.id('municipality', person.municipality),
    birthYear: Number(teller.today.slice(0, 4)) - person.age,
    occupation: person.occupation,
    ...person.answers,
    competences: competences.map(([code, level]) => ({ competenceId: teller.id('competence', code), level })),
    currentTies: (person.ties ?? []).map(({ organisation, name }) => name ?? organisation).join(', ') || undefined,
    hoursPerMonth: person.hoursPerMonth,
    travelRangeKm: person.travelRangeKm,
    languages: [...(person.languages ?? ['pl'])],
  };
}
