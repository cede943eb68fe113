import { Field, ID, InputType, Int } from 'type-graphql';
import { CountBetween, Formed, Nested, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { CompetenceLevelInput } from '../catalogue/index.js';
import { TieKind } from './volunteers.entity.js';

@InputType({ description: 'What is left out stays as it is; null clears.' })
export class UpdateProfileInput {
  @Field(() => Int, { description: 'Of the person, as it was read.' })
  version: number;

  @Field(() => String, { nullable: true })
  @Formed(/^\+?[\d ()-]{7,28}$/, 'volunteers:PHONE')
  phone?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where the person lives.' })
  municipalityId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of someone who is 18 this year or older.' })
  birthYear?: number | null;

  @Field(() => String, { nullable: true, description: 'A few sentences about oneself, for others in the team.' })
  @TextBetween(0, 2000)
  about?: string | null;

  @Field(() => [String], { nullable: true, description: 'ISO 639-1 codes.' })
  @CountBetween(0, 10)
  languages?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How far the person is ready to travel, in kilometres.' })
  @NumberBetween(1, 300)
  travelKm?: number | null;

  @Field(() => Int, { nullable: true, description: 'Hours that the person can give in a month.' })
  @NumberBetween(1, 160)
  monthlyHours?: number | null;

  @Field(() => String, { nullable: true, description: 'What the person needs to take part; needs the consent below.' })
  @TextBetween(0, 1000)
  accessibilityNeeds?: string | null;

  @Field({
    nullable: true,
    description: 'The explicit consent to keep accessibility needs, which may tell of health (art. 9(2)(a) GDPR).',
  })
  accessibilityConsent?: boolean;
}

@InputType()
export class SetCompetencesInput {
  @Field(() => [CompetenceLevelInput], { description: "All that the person says of themselves; others' word stays." })
  @CountBetween(0, 80)
  @Nested()
  competences: CompetenceLevelInput[];
}

@InputType({ description: 'Either an organisation of the portal or the name of another one.' })
export class DeclareTieInput {
  @Field(() => ID, { nullable: true })
  organisationId?: string;

  @Field({ nullable: true })
  @TextBetween(2, 200)
  organisationName?: string;

  @Field(() => TieKind)
  kind: TieKind;
}

@InputType()
export class RemoveTieInput {
  @Field(() => ID)
  id: string;
}

@InputType({ description: 'Every condition narrows.' })
export class VolunteerFilter {
  @Field({ nullable: true, description: 'Part of the name, whatever its case and diacritics.' })
  @TextBetween(0, 120)
  search?: string;

  @Field(() => ID, { nullable: true, description: 'Has this competence, whoever says so.' })
  competenceId?: string;

  @Field(() => Int, { nullable: true, description: 'On this level at least; only together with a competence.' })
  @NumberBetween(1, 5)
  minLevel?: number;

  @Field(() => ID, { nullable: true })
  municipalityId?: string;

  @Field(() => ID, { nullable: true })
  countyId?: string;
}
