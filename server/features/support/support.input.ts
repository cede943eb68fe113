import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/schema.js';
import {
  CountBetween,
  EmailAddress,
  Formed,
  Nested,
  NumberBetween,
  PHONE,
  TextBetween,
} from '../../platform/graphql/validation.js';
import { wordsOf } from '../../platform/graphql/words.js';
import type { Locale as LocaleName } from '../../platform/messages.js';
import { Locale } from '../accounts/user.entity.js';
import { CompetenceLevelInput } from '../catalogue/index.js';
import { RequestStatus } from './support.entity.js';

/** What is asked for. Left out, it is what is usual for the template. */
@InputType()
abstract class RequestDetails {
  @Field({ nullable: true, description: 'What is needed and why; at least 50 characters when it is submitted.' })
  @TextBetween(0, 5000)
  description?: string;

  @Field(() => ID, { nullable: true })
  activityKindId?: string;

  @Field(() => [CompetenceLevelInput], { nullable: true, description: 'What the expert needs to know.' })
  @CountBetween(0, 10)
  @Nested()
  competences?: CompetenceLevelInput[];

  @Field(() => Int, { nullable: true, description: 'Expected effort of the expert, in minutes.' })
  @NumberBetween(15, 12000)
  effortMinutes?: number;

  @Field(() => ID, { nullable: true, description: 'Where; the seat of the organisation unless said otherwise.' })
  municipalityId?: string;

  @Field(() => String, { nullable: true, description: 'Village, street, room.' })
  @TextBetween(0, 200)
  place?: string | null;

  @Field({ nullable: true, description: 'The support can be given online.' })
  online?: boolean;

  @Field(() => String, { nullable: true, description: 'Dates that would suit, in words.' })
  @TextBetween(0, 500)
  preferredDates?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By when it is needed.' })
  neededBy?: string | null;

  @Field(() => Int, { nullable: true, description: 'Expected number of participants.' })
  @NumberBetween(1, 10000)
  participants?: number | null;

  @Field({ nullable: true, description: 'Children take part.' })
  involvesMinors?: boolean;

  @Field({ nullable: true, description: 'The organisation had contact with the foundation before.' })
  earlierContact?: boolean;
}

@InputType()
export class CreateRequestInput extends RequestDetails {
  @Field(() => ID)
  organisationId: string;

  @Field(() => ID)
  templateId: string;

  @Field({ description: 'What is needed, in a few words.' })
  @TextBetween(1, 160)
  title: string;
}

@InputType({ description: 'A request of somebody without an account: who asks, for whom, and what for.' })
export class AskForSupportInput extends RequestDetails {
  @Field(() => ID)
  templateId: string;

  @Field({ description: 'What is needed, in a few words.' })
  @TextBetween(1, 160)
  title: string;

  @Field({ description: 'Of the organisation or community.' })
  @TextBetween(3, 200)
  organisationName: string;

  @Field(() => ID, { description: 'Of the organisation; it tells its kind.' })
  legalFormId: string;

  @Field(() => ID, { description: 'Where the organisation has its seat.' })
  organisationMunicipalityId: string;

  @Field({ description: 'First name and surname of whoever asks.' })
  @TextBetween(1, 120)
  personName: string;

  @Field({ description: 'Where the link goes that confirms the request.' })
  @EmailAddress()
  email: string;

  @Field(() => String, { nullable: true, description: 'Telephone number for contact.' })
  @Formed(PHONE, 'organisations:NOT_A_PHONE')
  phone?: string | null;

  @Field(() => Locale, { description: 'Language of the messages.' })
  locale: LocaleName;
}

@InputType()
export class ConfirmRequestInput {
  @Field({ description: 'From the link that was mailed.' })
  @TextBetween(1, 200)
  token: string;
}

@InputType()
export class UpdateRequestInput extends RequestDetails {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'As last seen.' })
  version: number;

  @Field({ nullable: true, description: 'What is needed, in a few words.' })
  @TextBetween(1, 160)
  title?: string;
}

@InputType()
export class RequestInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class RequestReasonInput extends RequestInput {
  @Field({ description: 'Why; both sides read it.' })
  @TextBetween(1, 1000)
  reason: string;
}

@InputType()
export class AskClarificationInput extends RequestInput {
  @Field({ description: 'What the coordinator needs to know.' })
  @TextBetween(1, 2000)
  question: string;
}

@InputType()
export class QualifyRequestInput extends RequestInput {
  @Field(() => [CompetenceLevelInput], { nullable: true, description: 'Corrected by the coordinator.' })
  @CountBetween(1, 10)
  @Nested()
  competences?: CompetenceLevelInput[];

  @Field(() => Int, { nullable: true, description: 'Corrected by the coordinator, in minutes.' })
  @NumberBetween(15, 12000)
  effortMinutes?: number;
}

@InputType()
export class RequestFilter {
  @Field(() => [RequestStatus], { nullable: true })
  @CountBetween(0, 11)
  statuses?: RequestStatus[];

  @Field(() => ID, { nullable: true })
  organisationId?: string;

  @Field(() => ID, { nullable: true })
  municipalityId?: string;

  @Field(() => ID, { nullable: true })
  templateId?: string;

  @Field({ nullable: true, description: 'Part of the title, whatever its case and diacritics, or the number.' })
  @TextBetween(0, 160)
  search?: string;
}

export const RequestOrder = wordsOf('SupportRequestOrder', 'What a list of requests is ordered by.', [
  'LONGEST_IN_STATE',
  'NEWEST',
]);
export type RequestOrder = keyof typeof RequestOrder;
