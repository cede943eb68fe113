import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Entity, type Relation } from 'typeorm';
import { Flag, Index, Json, LongText, Reference, Refers, Text, Whole, Word } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { wordsOf } from '../../platform/graphql/words.js';

/** What every entry of a catalogue has. An entry that is in use is archived, never deleted. */
@ObjectType({ implements: Node })
export abstract class CatalogueEntry extends Row {
  @Field({ description: 'Stable name of the entry, for imports and rules.' })
  @Text(60)
  code: string;

  @Field()
  @Text(160)
  namePl: string;

  @Field()
  @Text(160)
  nameEn: string;

  /** Place in lists, from 1. */
  @Whole()
  position: number;

  @Field({ description: 'No longer offered; kept where it was used.' })
  @Flag()
  archived: boolean;
}

@ObjectType({ implements: Node, description: 'A group of competences.' })
@Entity('competence_areas')
@Index(['code'], { unique: true })
export class CompetenceArea extends CatalogueEntry {}

@ObjectType({
  implements: Node,
  description: 'Something a volunteer can know, on a scale from 1 (beginner) to 5 (teaches others).',
})
@Entity('competences')
@Index(['code'], { unique: true })
export class Competence extends CatalogueEntry {
  @Field(() => ID)
  @Reference()
  areaId: string;

  @Field(() => CompetenceArea, { nullable: true })
  @Refers(() => CompetenceArea, 'areaId')
  area: Relation<CompetenceArea> | null;

  @Field()
  @LongText()
  descriptionPl: string;

  @Field()
  @LongText()
  descriptionEn: string;
}

@ObjectType({
  implements: Node,
  description: 'The form that an activity takes: a workshop, advice, a village meeting and so on.',
})
@Entity('activity_kinds')
@Index(['code'], { unique: true })
export class ActivityKind extends CatalogueEntry {}

@ObjectType({ description: 'A competence and the level of it, 1 to 5.' })
export class CompetenceLevel {
  @Field(() => ID)
  competenceId: string;

  @Field(() => Int)
  level: number;
}

/** A question that turns a vague problem into a request that can be met. */
@ObjectType({ description: 'A question that helps to say what is needed.' })
export class TemplateQuestion {
  @Field()
  pl: string;

  @Field()
  en: string;
}

@ObjectType({
  implements: Node,
  description: 'A typical need for support: what comes out of it, how long it takes, what the expert must know.',
})
@Entity('request_templates')
@Index(['code'], { unique: true })
export class RequestTemplate extends CatalogueEntry {
  @Field()
  @LongText()
  descriptionPl: string;

  @Field()
  @LongText()
  descriptionEn: string;

  @Field({ description: 'What the receiver will have in the end.' })
  @LongText()
  deliverablePl: string;

  @Field({ description: 'What the receiver will have in the end.' })
  @LongText()
  deliverableEn: string;

  @Field(() => [TemplateQuestion])
  @Json()
  questions: TemplateQuestion[];

  @Field(() => Int, { description: 'Usual effort of the expert, in minutes.' })
  @Whole()
  effortMinutes: number;

  @Field(() => Int, { description: 'How many days ahead it should be asked for.' })
  @Whole()
  leadDays: number;

  @Field(() => Int, { description: 'Usual number of participants.' })
  @Whole()
  participants: number;

  @Field(() => ID)
  @Reference()
  activityKindId: string;

  @Field(() => ActivityKind, { nullable: true })
  @Refers(() => ActivityKind, 'activityKindId')
  activityKind: Relation<ActivityKind> | null;

  @Field(() => [CompetenceLevel], { description: 'What the expert needs to know.' })
  @Json()
  competences: CompetenceLevel[];
}

export const OrganisationKind = wordsOf('OrganisationKind', 'What sort of body asks for support.', [
  'NGO',
  'LOCAL_COMMUNITY',
  'INFORMAL_GROUP',
  'PUBLIC_BODY',
]);
export type OrganisationKind = keyof typeof OrganisationKind;

export const Register = wordsOf(
  'Register',
  'The public register that an organisation of that legal form is entered in.',
  ['KRS', 'COUNTY_REGISTER', 'KGW_REGISTER', 'CHURCH_REGISTER', 'ORGANISER_REGISTER', 'NONE'],
);
export type Register = keyof typeof Register;

@ObjectType({ implements: Node, description: 'A legal form of organisation and the register that goes with it.' })
@Entity('legal_forms')
@Index(['code'], { unique: true })
export class LegalForm extends CatalogueEntry {
  @Field(() => Register)
  @Word()
  register: Register;

  @Field(() => OrganisationKind)
  @Word()
  organisationKind: OrganisationKind;

  @Field({ description: 'Organisations of this form have a tax number (NIP).' })
  @Flag()
  nipExpected: boolean;

  @Field({ description: 'Organisations of this form have a statistical number (REGON).' })
  @Flag()
  regonExpected: boolean;
}

@ObjectType({
  implements: Node,
  description: 'A sphere of public tasks: art. 4(1) of the Act of 24 April 2003; the code is the point of that list.',
})
@Entity('public_benefit_areas')
@Index(['code'], { unique: true })
export class PublicBenefitArea extends CatalogueEntry {}
