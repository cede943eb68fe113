import { Field, ID, InputType, Int } from 'type-graphql';
import { CountBetween, Nested, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';

@InputType({ description: 'A numbered section of regulations, with as many points in each language.' })
export class LegalSectionInput {
  @Field()
  @TextBetween(1, 200)
  headingPl: string;

  @Field()
  @TextBetween(1, 200)
  headingEn: string;

  @Field(() => [String], { description: 'In their order.' })
  @CountBetween(1, 40)
  pointsPl: string[];

  @Field(() => [String], { description: 'The same points in English.' })
  @CountBetween(1, 40)
  pointsEn: string[];
}

@InputType({ description: 'A new version of the regulations of a round: either `sections` or `fileId`.' })
export class PublishRegulationsInput {
  @Field(() => ID)
  roundId: string;

  @Field(() => Int, { description: 'Number of the version that the person saw as the last; 0 for none.' })
  @NumberBetween(0, 10_000)
  after: number;

  @Field()
  @TextBetween(1, 200)
  titlePl: string;

  @Field()
  @TextBetween(1, 200)
  titleEn: string;

  @Field(() => [LegalSectionInput], { nullable: true, description: 'The text, in its order.' })
  @CountBetween(1, 40)
  @Nested()
  sections?: LegalSectionInput[] | null;

  @Field(() => ID, { nullable: true, description: 'An uploaded PDF.' })
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: 'What changed, in Polish; needed from the second version on.' })
  @TextBetween(0, 1000)
  changesPl?: string | null;

  @Field(() => String, { nullable: true, description: 'What changed, in English; needed from the second version on.' })
  @TextBetween(0, 1000)
  changesEn?: string | null;
}
