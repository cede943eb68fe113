import { Field, ID, InputType, Int } from 'type-graphql';
import { CountBetween, Formed, Nested, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { wordsOf } from '../../platform/graphql/words.js';
import { OrganisationKind, Register } from './catalogue.entity.js';

export const CatalogueName = wordsOf('CatalogueName', 'The catalogues that administrators keep.', [
  'COMPETENCE_AREA',
  'COMPETENCE',
  'ACTIVITY_KIND',
  'REQUEST_TEMPLATE',
  'LEGAL_FORM',
  'PUBLIC_BENEFIT_AREA',
]);
export type CatalogueName = keyof typeof CatalogueName;

@InputType({ description: 'A competence and the level of it.' })
export class CompetenceLevelInput {
  @Field(() => ID)
  competenceId: string;

  @Field(() => Int, { description: 'From 1 (beginner) to 5 (teaches others).' })
  @NumberBetween(1, 5)
  level: number;
}

@InputType({ description: 'A question of a request template.' })
export class TemplateQuestionInput {
  @Field()
  @TextBetween(1, 300)
  pl: string;

  @Field()
  @TextBetween(1, 300)
  en: string;
}

/** Which of these an entry has, depends on its catalogue: see `CATALOGUES` of the service. */
@InputType({ description: 'What entries of some catalogues have besides their names.' })
export class CatalogueDetailsInput {
  @Field({ nullable: true, description: 'Of competences and request templates.' })
  @TextBetween(1, 2000)
  descriptionPl?: string;

  @Field({ nullable: true, description: 'Of competences and request templates.' })
  @TextBetween(1, 2000)
  descriptionEn?: string;

  @Field(() => ID, { nullable: true, description: 'Of competences: the area.' })
  areaId?: string;

  @Field(() => Register, { nullable: true, description: 'Of legal forms.' })
  register?: Register;

  @Field(() => OrganisationKind, { nullable: true, description: 'Of legal forms.' })
  organisationKind?: OrganisationKind;

  @Field({ nullable: true, description: 'Of legal forms.' })
  nipExpected?: boolean;

  @Field({ nullable: true, description: 'Of legal forms.' })
  regonExpected?: boolean;

  @Field({ nullable: true, description: 'Of request templates.' })
  @TextBetween(1, 2000)
  deliverablePl?: string;

  @Field({ nullable: true, description: 'Of request templates.' })
  @TextBetween(1, 2000)
  deliverableEn?: string;

  @Field(() => [TemplateQuestionInput], { nullable: true, description: 'Of request templates.' })
  @CountBetween(1, 12)
  @Nested()
  questions?: TemplateQuestionInput[];

  @Field(() => Int, { nullable: true, description: 'Of request templates.' })
  @NumberBetween(15, 10_000)
  effortMinutes?: number;

  @Field(() => Int, { nullable: true, description: 'Of request templates.' })
  @NumberBetween(0, 365)
  leadDays?: number;

  @Field(() => Int, { nullable: true, description: 'Of request templates.' })
  @NumberBetween(1, 10_000)
  participants?: number;

  @Field(() => ID, { nullable: true, description: 'Of request templates.' })
  activityKindId?: string;

  @Field(() => [CompetenceLevelInput], { nullable: true, description: 'Of request templates.' })
  @CountBetween(1, 10)
  @Nested()
  competences?: CompetenceLevelInput[];
}

@InputType()
export class AddCatalogueEntryInput {
  @Field(() => CatalogueName)
  catalogue: CatalogueName;

  @Field({ description: 'Stable name of the entry; cannot be changed later.' })
  @TextBetween(1, 60)
  @Formed(/^[A-Za-z0-9_]+$/, 'catalogue:CODE_FORM')
  code: string;

  @Field()
  @TextBetween(1, 160)
  namePl: string;

  @Field()
  @TextBetween(1, 160)
  nameEn: string;

  @Field(() => CatalogueDetailsInput, { nullable: true })
  @Nested()
  details?: CatalogueDetailsInput;
}

@InputType()
export class UpdateCatalogueEntryInput {
  @Field(() => CatalogueName)
  catalogue: CatalogueName;

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

  @Field(() => CatalogueDetailsInput, { nullable: true })
  @Nested()
  details?: CatalogueDetailsInput;
}

@InputType()
export class CatalogueEntryInput {
  @Field(() => CatalogueName)
  catalogue: CatalogueName;

  @Field(() => ID)
  id: string;
}
