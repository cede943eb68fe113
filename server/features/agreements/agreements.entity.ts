import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import {
  Day,
  Index,
  Instant,
  Json,
  LongText,
  Reference,
  Refers,
  Text,
  Whole,
  Word,
} from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { LocalDate } from '../../platform/graphql/schema.js';
import { wordsOf } from '../../platform/graphql/words.js';
import type { FoundationFacts } from '../../platform/settings.js';
import { User } from '../accounts/user.entity.js';
import { Application } from '../recruitment/recruitment.entity.js';
import { AgreementChange } from './annexes.entity.js';

export const AgreementStatus = wordsOf(
  'AgreementStatus',
  'Where a volunteering agreement, or an annex to one, stands. Only an annex is ever IN_EFFECT or WITHDRAWN, only an agreement IN_FORCE, EXPIRED or TERMINATED.',
  [
    'DRAFT',
    'SENT',
    'SIGNED_BY_VOLUNTEER',
    'SIGNED_BY_FOUNDATION',
    'IN_FORCE',
    'EXPIRED',
    'TERMINATED',
    'IN_EFFECT',
    'WITHDRAWN',
  ],
);
export type AgreementStatus = keyof typeof AgreementStatus;

export const SignatureForm = wordsOf(
  'SignatureForm',
  'How a party signed. Only PAPER and QUALIFIED keep the written form (art. 78 and 78(1) of the Civil Code).',
  ['PAPER', 'QUALIFIED', 'PERSONAL_EID', 'TRUSTED', 'SCAN', 'CLICK'],
);
export type SignatureForm = keyof typeof SignatureForm;

export const TravelCosts = wordsOf(
  'TravelCosts',
  'Whether the foundation pays travel and per diems, or the volunteer waived them (art. 45(4): in writing, else void).',
  ['REIMBURSED', 'WAIVED'],
);
export type TravelCosts = keyof typeof TravelCosts;

export const AccidentCover = wordsOf(
  'AccidentCover',
  'How a volunteer is covered against accidents: insured by the foundation for a term of up to 30 days (art. 46(3)), by statute for a longer one (art. 46(2)).',
  ['ACCIDENT_INSURANCE', 'STATUTORY'],
);
export type AccidentCover = keyof typeof AccidentCover;

@ObjectType({ description: 'A numbered paragraph of an agreement.' })
export class AgreementParagraph {
  @Field()
  heading: string;

  @Field(() => [String], { description: 'Its points in order; a single one is printed without a number.' })
  points: readonly string[];
}

@ObjectType({ description: 'The wording of an agreement in one language. The Polish one binds.' })
export class AgreementText {
  @Field()
  title: string;

  @Field({ description: 'Who concludes it, when and where.' })
  parties: string;

  @Field(() => [AgreementParagraph])
  paragraphs: AgreementParagraph[];

  @Field(() => String, { nullable: true, description: 'What a translation has to say about itself.' })
  note: string | null;
}

/** The wording in both languages. */
export type AgreementTexts = Record<'pl' | 'en', AgreementText>;

@ObjectType({
  implements: Node,
  description:
    'Agreement on volunteer services (art. 44 of the Act of 24 April 2003) between the foundation and a volunteer, or an annex to one.',
})
@Entity('agreements')
@Index(['number'], { unique: true })
@Index(['userId'])
@Index(['status', 'validTo', 'id'])
@Index(['validTo', 'id'])
@Index(['sortName', 'id'])
@Index(['coverDue', 'status'])
@Index(['originalReceivedOn', 'volunteerSignedAt'])
@Index(['volunteerSignatureForm', 'foundationSignatureForm'])
@Index(['parentId'])
export class Agreement extends Row {
  @Field(() => String, {
    nullable: true,
    description:
      'EZW/2026/001, or EZW/2026/001/A1 of an annex: unique, without gaps in a year or an agreement, given when it is sent.',
  })
  @Text(30, { nullable: true })
  number: string | null;

  @Field(() => ID, { nullable: true, description: 'The agreement that this annex changes; null of an agreement.' })
  @Reference({ nullable: true })
  parentId: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'From when an annex changes the agreement, if both have signed it by then; null of an agreement.',
  })
  @Day({ nullable: true })
  effectiveOn: string | null;

  @Field(() => [AgreementChange], { nullable: true, description: 'What an annex changes; null of an agreement.' })
  @Json({ nullable: true })
  changes: AgreementChange[] | null;

  @Field(() => AgreementStatus)
  @Word()
  status: AgreementStatus;

  @Field(() => ID)
  @Reference()
  userId: string;

  @Field(() => User, { nullable: true, description: 'The volunteer.' })
  @Refers(() => User, 'userId')
  user: Relation<User> | null;

  /** The volunteer's name in Polish alphabetical order. */
  @Text(250)
  sortName: string;

  @Field(() => ID, { nullable: true })
  @Reference({ nullable: true })
  applicationId: string | null;

  @Refers(() => Application, 'applicationId', { nullable: true })
  application: Relation<Application> | null;

  @Field({ description: 'Version of the template that the text was made from.' })
  @Text(20)
  templateVersion: string;

  @Field({ description: "The volunteer's name and surname as in the agreement." })
  @Text(120)
  volunteerName: string;

  @Field(() => String, { nullable: true, description: "The volunteer's address as in the agreement." })
  @Text(250, { nullable: true })
  volunteerAddress: string | null;

  @Field({ description: 'What the volunteer does (art. 44(1)).' })
  @LongText()
  scope: string;

  @Field({ description: 'How and where (art. 44(1)).' })
  @LongText()
  manner: string;

  @Field(() => LocalDate, { description: 'First day of the term.' })
  @Day()
  validFrom: string;

  @Field(() => LocalDate, { description: 'Last day of the term.' })
  @Day()
  validTo: string;

  @Field(() => Int, { description: 'Days of notice for termination (art. 44(1) asks for a termination clause).' })
  @Whole()
  noticeDays: number;

  @Field(() => TravelCosts)
  @Word()
  travelCosts: TravelCosts;

  /** The wording as it was sent; null while it is a draft. */
  @Json({ nullable: true })
  text: AgreementTexts | null;

  /** The foundation as it was when it was sent: what the head of the paper says. */
  @Json({ nullable: true })
  letterhead: FoundationFacts | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the Polish wording as it was sent: shows that both sides signed the same text.',
  })
  @Text(64, { nullable: true })
  fingerprint: string | null;

  @Reference({ nullable: true })
  sentById: string | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  sentAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the volunteer said to have read the information on risks and rights (art. 45(1), 47).',
  })
  @Instant({ nullable: true })
  riskInformedAt: Date | null;

  @Field(() => SignatureForm, { nullable: true })
  @Word({ nullable: true })
  volunteerSignatureForm: SignatureForm | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  volunteerSignedAt: Date | null;

  @Field(() => SignatureForm, { nullable: true })
  @Word({ nullable: true })
  foundationSignatureForm: SignatureForm | null;

  @Field(() => Date, { nullable: true })
  @Instant({ nullable: true })
  foundationSignedAt: Date | null;

  @Reference({ nullable: true })
  foundationSignedById: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When the original signed by the volunteer reached the foundation.',
  })
  @Day({ nullable: true })
  originalReceivedOn: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'When the volunteer got their own original of a paper that both signed.',
  })
  @Day({ nullable: true })
  copyHandedOn: string | null;

  @Field(() => AccidentCover, {
    nullable: true,
    description: 'The cover that is still to be arranged; null before both have signed, and once it is arranged.',
  })
  @Word({ nullable: true })
  coverDue: AccidentCover | null;

  @Field(() => Date, { nullable: true, description: 'When a coordinator saw to the cover; null before that.' })
  @Instant({ nullable: true })
  coverArrangedAt: Date | null;

  @Reference({ nullable: true })
  coverArrangedById: string | null;

  @Field(() => String, { nullable: true, description: 'Policy, or how the cover was arranged.' })
  @Text(500, { nullable: true })
  coverNote: string | null;

  /** The PDF as it was sent; null while it is a draft. */
  @Reference({ nullable: true })
  documentId: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its last day, when it was terminated before its term.' })
  @Day({ nullable: true })
  terminatedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it was terminated, or an annex withdrawn; null of an annex that the end of the agreement took along.',
  })
  @LongText({ nullable: true })
  terminationReason: string | null;

  /** The last day that the volunteer was reminded of; an extension moves it, and they are reminded again. */
  @Day({ nullable: true })
  remindedOf: string | null;
}

/** The last number given in a year. Its row is locked while a number is taken, so that none is lost or given twice. */
@Entity('agreement_counters')
@Index(['year'], { unique: true })
export class AgreementCounter extends Row {
  @Whole()
  year: number;

  @Whole()
  last: number;
}
