import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ClaimSource } from './volunteers.entity.js';

@ObjectType({ description: 'A competence of a person on the best level that anyone attests.' })
export class VolunteerCompetence {
  @Field(() => ID)
  competenceId: string;

  @Field(() => Int, { description: '1 (beginner) to 5 (teaches others).' })
  level: number;

  @Field(() => ClaimSource, { description: 'Who attests that level; of several the most reliable.' })
  source: ClaimSource;
}

/** From the person's own word to a coordinator's. */
const RELIABILITY: readonly ClaimSource[] = ['SELF', 'TRAINING', 'PRACTICE', 'VALIDATED'];

/** Each competence once: the highest level, and of equal ones the most reliable source. Best first. */
export function bestOf(claims: readonly VolunteerCompetence[]): VolunteerCompetence[] {
  const best = new Map<string, VolunteerCompetence>();
  for (const { competenceId, level, source } of claims) {
    const known = best.get(competenceId);
    const better =
      !known ||
      level > known.level ||
      (level === known.level && RELIABILITY.indexOf(source) > RELIABILITY.indexOf(known.source));
    if (better) best.set(competenceId, { competenceId, level, source });
  }
  return [...best.values()].sort((a, b) => b.level - a.level || (a.competenceId < b.competenceId ? -1 : 1));
}
