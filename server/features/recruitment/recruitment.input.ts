import { Field, ID, InputType, Int } from 'type-graphql';
import { Json as JsonScalar, LocalDate } from '../../platform/graphql/schema.js';
import { CountBetween, Nested, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { ConsentKind } from './consents.entity.js';
import { type Answers, ApplicationStatus, RoundStatus } from './recruitment.entity.js';

@InputType()
export class CreateRoundInput {
  @Field()
  @TextBetween(1, 160)
  namePl: string;

  @Field()
  @TextBetween(1, 160)
  nameEn: string;

  @Field()
  opensAt: Date;

  @Field({ description: 'Applications are taken until this moment; after `opensAt`.' })
  closesAt: Date;

  @Field(() => Int)
  @NumberBetween(1, 1000)
  places: number;

  @Field({ description: 'Paragraphs are divided by an empty line.' })
  @TextBetween(1, 10_000)
  announcementPl: string;

  @Field({ description: 'Paragraphs are divided by an empty line.' })
  @TextBetween(1, 10_000)
  announcementEn: string;

  @Field(() => ID, { nullable: true, description: 'A round whose form and criteria it takes over.' })
  copyOfId?: string | null;
}

@InputType()
export class UpdateRoundInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that was edited.' })
  version?: number;

  @Field({ nullable: true })
  @TextBetween(1, 160)
  namePl?: string;

  @Field({ nullable: true })
  @TextBetween(1, 160)
  nameEn?: string;

  @Field({ nullable: true })
  opensAt?: Date;

  @Field({ nullable: true })
  closesAt?: Date;

  @Field(() => Int, { nullable: true })
  @NumberBetween(1, 1000)
  places?: number;

  @Field({ nullable: true })
  @TextBetween(1, 10_000)
  announcementPl?: string;

  @Field({ nullable: true })
  @TextBetween(1, 10_000)
  announcementEn?: string;
}

@InputType()
export class RoundInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class RoundFilter {
  @Field(() => [RoundStatus], { nullable: true })
  status?: RoundStatus[];
}

@InputType()
export class StartApplicationInput {
  @Field(() => ID)
  roundId: string;
}

@InputType()
export class ApplicationInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class SaveApplicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => JsonScalar, { description: 'New answers by the key of the question; null clears one, the rest stays.' })
  answers: Answers;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;
}

@InputType({ description: 'A text that the candidate agrees to.' })
export class GivenConsentInput {
  @Field(() => ConsentKind)
  kind: ConsentKind;

  @Field({ description: 'The version that the candidate has seen.' })
  @TextBetween(1, 20)
  version: string;
}

@InputType()
export class SubmitApplicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => [GivenConsentInput])
  @CountBetween(0, 20)
  @Nested()
  consents: GivenConsentInput[];

  @Field(() => Int, { description: 'The version that the candidate has checked.' })
  version: number;
}

@InputType()
export class WithdrawApplicationInput {
  @Field(() => ID)
  id: string;

  @Field({ nullable: true })
  @TextBetween(0, 1000)
  reason?: string;
}

@InputType()
export class WithdrawConsentInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class ReturnApplicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => [String], { description: 'Keys of the questions to mend.' })
  @CountBetween(1, 100)
  fields: string[];

  @Field({ description: 'What is missing, for the candidate.' })
  @TextBetween(1, 2000)
  comment: string;

  @Field(() => LocalDate, { description: 'Last day for completing it; later than today.' })
  untilDay: string;
}

@InputType()
export class ReserveApplicationInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true, description: 'Place on the reserve list; the next free one when left out.' })
  @NumberBetween(1, 1000)
  position?: number;
}

@InputType()
export class RejectApplicationInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'For the candidate.' })
  @TextBetween(1, 2000)
  reason: string;
}

@InputType()
export class ApplicationFilter {
  @Field(() => ID, { nullable: true })
  roundId?: string;

  @Field(() => [ApplicationStatus], { nullable: true })
  status?: ApplicationStatus[];

  @Field({ nullable: true, description: "Part of the candidate's name, whatever its case and diacritics." })
  @TextBetween(0, 120)
  search?: string;
}

export const ApplicationOrder = wordsOf('ApplicationOrder', 'Order of a list of applications.', [
  'LONGEST_WAITING',
  'LATEST',
  'NAME',
  'SCORE',
]);
export type ApplicationOrder = keyof typeof ApplicationOrder;
