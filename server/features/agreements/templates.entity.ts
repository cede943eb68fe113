import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Index, Instant, Json, Reference, Text, Word } from '../../platform/database/columns.js';
import { Node, Row } from '../../platform/database/row.entity.js';
import { wordsOf } from '../../platform/graphql/words.js';

export const TemplateStatus = wordsOf('TemplateStatus', 'Where a template of agreements stands.', [
  'DRAFT',
  'PUBLISHED',
]);
export type TemplateStatus = keyof typeof TemplateStatus;

export const AgreementBlock = wordsOf(
  'AgreementBlock',
  'What a paragraph of a template settles. Every block but OTHER is demanded by the Act of 24 April 2003 (art. 44-47).',
  ['SCOPE', 'MANNER', 'PERIOD', 'TERMINATION', 'SAFETY', 'COSTS', 'INSURANCE', 'CERTIFICATE', 'OTHER'],
);
export type AgreementBlock = keyof typeof AgreementBlock;

@ObjectType({ description: 'A text in both languages of the portal.' })
export class BilingualText {
  @Field()
  pl: string;

  @Field()
  en: string;
}

@ObjectType({ description: 'A paragraph of a template, with placeholders in double braces.' })
export class TemplateParagraph {
  @Field(() => AgreementBlock)
  block: AgreementBlock;

  @Field()
  headingPl: string;

  @Field()
  headingEn: string;

  @Field(() => [String], { description: 'Its points in Polish; a single one is printed without a number.' })
  pointsPl: string[];

  @Field(() => [String], { description: 'The same points in English.' })
  pointsEn: string[];
}

@ObjectType({ description: 'What a new draft says until a coordinator fits it to the person.' })
export class TemplateDefaults {
  @Field({ description: 'What the volunteer does.' })
  scope: string;

  @Field({ description: 'How and where.' })
  manner: string;

  @Field(() => Int, { description: 'Days of notice.' })
  noticeDays: number;
}

@ObjectType({ description: 'The wording that agreements are made from.' })
export class TemplateContent {
  @Field(() => BilingualText)
  title: BilingualText;

  @Field(() => BilingualText, { description: 'Who concludes it, when and where.' })
  parties: BilingualText;

  @Field(() => [TemplateParagraph])
  paragraphs: TemplateParagraph[];

  @Field(() => TemplateDefaults)
  defaults: TemplateDefaults;
}

@ObjectType({
  implements: Node,
  description: 'One edition of the template of agreements. A published one never changes: agreements keep theirs.',
})
@Entity('agreement_templates')
@Index(['edition'], { unique: true })
export class AgreementTemplate extends Row {
  @Field(() => String, { nullable: true, description: 'Such as 2026-1; given when it is published.' })
  @Text(20, { nullable: true })
  edition: string | null;

  @Field(() => TemplateStatus)
  @Word()
  status: TemplateStatus;

  @Field({ description: 'What is new in it.' })
  @Text(500)
  note: string;

  @Field(() => TemplateContent)
  @Json()
  content: TemplateContent;

  @Field(() => Date, { nullable: true, description: 'When it was published; null before that.' })
  @Instant({ nullable: true })
  publishedAt: Date | null;

  @Reference({ nullable: true })
  publishedById: string | null;
}
