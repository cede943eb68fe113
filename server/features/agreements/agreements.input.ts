import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/schema.js';
import { NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import {
  SignatureForm,
  type SignatureForm as SignatureFormName,
  TravelCosts,
  type TravelCosts as TravelCostsName,
} from './agreements.entity.js';

@InputType({ description: 'For whom an agreement is drafted: one of the two.' })
export class DraftAgreementInput {
  @Field(() => ID, { nullable: true, description: 'An accepted application.' })
  applicationId?: string;

  @Field(() => ID, { nullable: true, description: 'A person, for a renewal or without an application.' })
  userId?: string;
}

@InputType({ description: 'Changes to a draft; what is left out stays.' })
export class UpdateAgreementInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Version of the draft that the person saw.' })
  version: number;

  @Field({ nullable: true, description: "The volunteer's first name and surname." })
  @TextBetween(1, 120)
  volunteerName?: string;

  @Field(() => String, { nullable: true, description: "The volunteer's address; needed for sending." })
  @TextBetween(0, 250)
  volunteerAddress?: string | null;

  @Field({ nullable: true, description: 'What the volunteer does (art. 44(1)).' })
  @TextBetween(0, 4000)
  scope?: string;

  @Field({ nullable: true, description: 'How and where (art. 44(1)).' })
  @TextBetween(0, 4000)
  manner?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day.' })
  validFrom?: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day, after the first.' })
  validTo?: string;

  @Field(() => Int, { nullable: true, description: 'Days of notice, 1 to 90.' })
  @NumberBetween(1, 90)
  noticeDays?: number;

  @Field(() => TravelCosts, { nullable: true })
  travelCosts?: TravelCostsName;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Of an annex: the day from which it changes the agreement, within its term.',
  })
  effectiveOn?: string;
}

@InputType({ description: 'The draft to send, as the person saw it.' })
export class SendAgreementInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Version of the draft that the person saw.' })
  version: number;
}

@InputType()
export class DiscardAgreementInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class RecallAgreementInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Told to the volunteer.' })
  @TextBetween(3, 1000)
  reason: string;
}

@InputType({ description: "The volunteer's own signature." })
export class SignAgreementInput {
  @Field(() => ID)
  id: string;

  @Field(() => SignatureForm, {
    description: 'CLICK signs here and now; PAPER says that the paper is on its way; any other form comes with a file.',
  })
  form: SignatureFormName;

  @Field({ description: 'That the information on risks and rights was read (art. 45(1), 47). Must be true.' })
  riskInformed: boolean;

  @Field({ nullable: true, description: 'For a click: the full name as in the agreement, typed by the signer.' })
  @TextBetween(0, 120)
  name?: string;

  @Field({ nullable: true, description: 'For a click: the code that was mailed.' })
  @TextBetween(0, 20)
  code?: string;

  @Field(() => ID, { nullable: true, description: 'Id of the uploaded file that was signed outside the portal.' })
  fileId?: string;
}

@InputType({ description: 'What the volunteer signed outside the portal.' })
export class RecordVolunteerSignatureInput {
  @Field(() => ID)
  id: string;

  @Field(() => SignatureForm, { description: 'Any form but CLICK.' })
  form: SignatureFormName;

  @Field(() => LocalDate, { description: 'From the day of sending to today.' })
  signedOn: string;

  @Field(() => LocalDate, { nullable: true, description: 'When the original reached the foundation, if it has.' })
  originalReceivedOn?: string | null;

  @Field({ description: 'That the volunteer acknowledged the information on risks and rights. Must be true.' })
  riskInformed: boolean;
}

@InputType({ description: 'An original that reached the foundation.' })
export class RecordOriginalInput {
  @Field(() => ID)
  id: string;

  @Field(() => LocalDate)
  receivedOn: string;

  @Field(() => SignatureForm, {
    nullable: true,
    description: "PAPER or QUALIFIED, when it carries a better signature of the volunteer's than the one known.",
  })
  volunteerForm?: SignatureFormName;

  @Field(() => SignatureForm, {
    nullable: true,
    description: "PAPER or QUALIFIED, when it carries a better signature of the foundation's than the one known.",
  })
  foundationForm?: SignatureFormName;
}

@InputType({ description: "The foundation's signature." })
export class CountersignAgreementInput {
  @Field(() => ID)
  id: string;

  @Field(() => SignatureForm)
  form: SignatureFormName;
}

@InputType({ description: 'Cover against accidents that a coordinator has seen to.' })
export class ArrangeCoverInput {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Number of the policy, or what was done.' })
  @TextBetween(3, 500)
  note: string;
}

@InputType()
export class TerminateAgreementInput {
  @Field(() => ID)
  id: string;

  @Field(() => LocalDate, { description: 'Its last day: from today to the end of the term.' })
  on: string;

  @Field({ description: 'Told to the volunteer.' })
  @TextBetween(3, 1000)
  reason: string;
}
