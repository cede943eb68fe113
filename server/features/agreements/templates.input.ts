import { Field, ID, InputType, Int } from 'type-graphql';
import { CountBetween, Nested, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { AgreementBlock, type AgreementBlock as AgreementBlockName } from './templates.entity.js';

@InputType({ description: 'A text in both languages of the portal.' })
export class BilingualTextInput {
  @Field()
  @TextBetween(0, 4000)
  pl: string;

  @Field()
  @TextBetween(0, 4000)
  en: string;
}

@InputType({ description: 'A paragraph of a template, with placeholders in double braces.' })
export class TemplateParagraphInput {
  @Field(() => AgreementBlock, { description: 'What it settles.' })
  block: AgreementBlockName;

  @Field()
  @TextBetween(0, 200)
  headingPl: string;

  @Field()
  @TextBetween(0, 200)
  headingEn: string;

  @Field(() => [String])
  @CountBetween(0, 30)
  pointsPl: string[];

  @Field(() => [String])
  @CountBetween(0, 30)
  pointsEn: string[];
}

@InputType({ description: 'What a new draft says until a coordinator fits it to the person.' })
export class TemplateDefaultsInput {
  @Field({ description: 'What the volunteer does.' })
  @TextBetween(0, 4000)
  scope: string;

  @Field({ description: 'How and where.' })
  @TextBetween(0, 4000)
  manner: string;

  @Field(() => Int, { description: 'Days of notice, 1 to 90.' })
  @NumberBetween(1, 90)
  noticeDays: number;
}

@InputType({ description: 'The wording that agreements are made from.' })
export class TemplateContentInput {
  @Field(() => BilingualTextInput)
  @Nested()
  title: BilingualTextInput;

  @Field(() => BilingualTextInput, { description: 'Who concludes it, when and where.' })
  @Nested()
  parties: BilingualTextInput;

  @Field(() => [TemplateParagraphInput], { description: 'In their order.' })
  @CountBetween(0, 60)
  @Nested()
  paragraphs: TemplateParagraphInput[];

  @Field(() => TemplateDefaultsInput, { description: 'What a new draft says.' })
  @Nested()
  defaults: TemplateDefaultsInput;
}

@InputType({ description: 'A new edition, which begins as a copy of the current one.' })
export class DraftAgreementTemplateInput {
  @Field({ nullable: true, description: 'What is to be new in it.' })
  @TextBetween(0, 500)
  note?: string;
}

@InputType({ description: 'Changes to the draft of a template; what is left out stays.' })
export class UpdateAgreementTemplateInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Version of the draft that the person saw.' })
  version: number;

  @Field({ nullable: true, description: 'What is new in it.' })
  @TextBetween(0, 500)
  note?: string;

  @Field(() => TemplateContentInput, { nullable: true, description: 'The whole wording.' })
  @Nested()
  content?: TemplateContentInput;
}

@InputType({ description: 'The draft to publish, as the person saw it.' })
export class PublishAgreementTemplateInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Version of the draft that the person saw.' })
  version: number;
}

@InputType()
export class DiscardAgreementTemplateInput {
  @Field(() => ID)
  id: string;
}
