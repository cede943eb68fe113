import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/schema.js';
import { CountBetween, Formed, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { ActivityStatus } from './activities.entity.js';

export const MINUTES_STEP = 15;
export const MINUTES_A_DAY = 720;

@InputType()
abstract class ActivityDetails {
  @Field(() => ID, { nullable: true, description: 'The match it belongs to; null for support without a request.' })
  matchId?: string | null;

  @Field(() => String, { nullable: true, description: 'When it began, HH:MM in the time zone of the programme.' })
  @Formed(/^([01]\d|2[0-3]):[0-5]\d$/, 'activities:NOT_A_TIME')
  startsAt?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Where it took place; the municipality of the receiver if left out.',
  })
  municipalityId?: string | null;

  @Field(() => String, { nullable: true, description: 'Village, street, room.' })
  @TextBetween(0, 200)
  place?: string | null;

  @Field({ nullable: true })
  online?: boolean;

  @Field(() => Int, { nullable: true })
  @NumberBetween(0, 10_000)
  participants?: number;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  @TextBetween(0, 4_000)
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  @TextBetween(0, 4_000)
  outcome?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed when it overlaps with another of your activities.' })
  @TextBetween(0, 500)
  overlapReason?: string | null;
}

@InputType()
export class LogActivityInput extends ActivityDetails {
  @Field(() => ID, {
    description: 'A UUID that the device makes. Sending it again returns the entry that is there and adds none.',
  })
  id: string;

  @Field(() => ID, { description: 'Who received the support.' })
  organisationId: string;

  @Field(() => ID)
  kindId: string;

  @Field()
  @TextBetween(1, 200)
  topic: string;

  @Field(() => LocalDate)
  heldOn: string;

  @Field(() => Int, { description: 'In steps of 15; all activities of one day make at most 720.' })
  @NumberBetween(MINUTES_STEP, MINUTES_A_DAY)
  minutes: number;

  @Field({ description: 'Sends it to the receiver at once; otherwise it stays a draft.' })
  submit: boolean;

  @Field({ nullable: true, description: 'It was the last one of its request; only together with `submit`.' })
  finishesRequest?: boolean;
}

@InputType()
export class UpdateActivityInput extends ActivityDetails {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that the change starts from.' })
  version: number;

  @Field(() => ID, { nullable: true })
  organisationId?: string;

  @Field(() => ID, { nullable: true })
  kindId?: string;

  @Field({ nullable: true })
  @TextBetween(1, 200)
  topic?: string;

  @Field(() => LocalDate, { nullable: true })
  heldOn?: string;

  @Field(() => Int, { nullable: true })
  @NumberBetween(MINUTES_STEP, MINUTES_A_DAY)
  minutes?: number;
}

@InputType()
export class SubmitActivityInput {
  @Field(() => ID)
  id: string;

  @Field({ nullable: true, description: 'It was the last one of its request.' })
  finishesRequest?: boolean;
}

@InputType()
export class DeleteActivityInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class ConfirmActivityInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true, description: '1 (of no use) to 5 (of great use).' })
  @NumberBetween(1, 5)
  usefulness?: number | null;

  @Field(() => String, { nullable: true, description: 'What changed; only together with `usefulness`.' })
  @TextBetween(0, 2_000)
  comment?: string | null;
}

@InputType()
export class ConfirmActivityOnBehalfInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Who confirmed it and how: a phone call, a letter.' })
  @TextBetween(1, 1_000)
  comment: string;
}

@InputType()
export class DisputeActivityInput {
  @Field(() => ID)
  id: string;

  @Field()
  @TextBetween(1, 2_000)
  reason: string;
}

@InputType()
export class AcceptActivityInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class AcceptActivitiesInput {
  @Field(() => [ID], { description: 'All of them are accepted, or none.' })
  @CountBetween(1, 100)
  ids: string[];
}

@InputType()
export class ReturnActivityInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What to mend.' })
  @TextBetween(1, 2_000)
  comment: string;
}

@InputType()
export class ActivityFilter {
  @Field(() => [ActivityStatus], { nullable: true })
  @CountBetween(0, 7)
  statuses?: ActivityStatus[];

  @Field(() => ID, { nullable: true })
  kindId?: string;

  @Field(() => ID, { nullable: true })
  municipalityId?: string;

  @Field(() => ID, { nullable: true })
  organisationId?: string;

  @Field(() => ID, { nullable: true, description: 'The volunteer.' })
  userId?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Held on that day or later.' })
  from?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Held on that day or earlier.' })
  to?: string;
}

export const ActivityOrder = wordsOf('ActivityOrder', 'By the day on which they were held.', ['NEWEST', 'OLDEST']);
export type ActivityOrder = keyof typeof ActivityOrder;
