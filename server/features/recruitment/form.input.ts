import { Field, ID, InputType, Int } from 'type-graphql';
import { CountBetween, Formed, Nested, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { QuestionType } from './recruitment.form.js';

const KEY = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

@InputType({ description: 'One of the answers to choose from.' })
export class QuestionOptionInput {
  @Field()
  @Formed(/^[\w-]{1,40}$/, 'recruitment:FORM_KEY')
  value: string;

  @Field()
  @TextBetween(1, 200)
  labelPl: string;

  @Field()
  @TextBetween(1, 200)
  labelEn: string;
}

@InputType({ description: 'A question is asked only when an earlier one has this answer.' })
export class QuestionConditionInput {
  @Field({ description: 'The earlier question, by its key.' })
  @TextBetween(1, 40)
  question: string;

  @Field({ description: 'An option of it, or `true` or `false`.' })
  @TextBetween(1, 40)
  value: string;
}

@InputType({ description: 'A question of the application form.' })
export class FormQuestionInput {
  @Field({ description: 'Unique in the form; a question that is kept keeps its key.' })
  @Formed(KEY, 'recruitment:FORM_KEY')
  key: string;

  @Field(() => QuestionType)
  type: keyof typeof QuestionType;

  @Field()
  @TextBetween(1, 300)
  labelPl: string;

  @Field()
  @TextBetween(1, 300)
  labelEn: string;

  @Field(() => String, { nullable: true })
  @TextBetween(0, 1000)
  helpPl?: string | null;

  @Field(() => String, { nullable: true })
  @TextBetween(0, 1000)
  helpEn?: string | null;

  @Field({ description: 'An application without an answer cannot be submitted.' })
  required: boolean;

  @Field(() => Int, { nullable: true, description: 'Least characters of a text.' })
  @NumberBetween(0, 10_000)
  minLength?: number | null;

  @Field(() => Int, { nullable: true, description: 'Most characters of a text.' })
  @NumberBetween(1, 10_000)
  maxLength?: number | null;

  @Field(() => Int, { nullable: true, description: 'Least number or scale value, or count of what is chosen.' })
  @NumberBetween(0, 1_000_000)
  min?: number | null;

  @Field(() => Int, { nullable: true, description: 'Greatest number or scale value, or count of what is chosen.' })
  @NumberBetween(1, 1_000_000)
  max?: number | null;

  @Field(() => [QuestionOptionInput], { nullable: true, description: 'For a choice.' })
  @CountBetween(0, 50)
  @Nested()
  options?: QuestionOptionInput[] | null;

  @Field(() => QuestionConditionInput, { nullable: true, description: 'When it is asked; always when left out.' })
  @Nested()
  showIf?: QuestionConditionInput | null;
}

@InputType({ description: 'A part of the application form: one page of it.' })
export class FormSectionInput {
  @Field({ description: 'Unique in the form. What stands in `PERSON` is not shown to reviewers.' })
  @Formed(KEY, 'recruitment:FORM_KEY')
  key: string;

  @Field()
  @TextBetween(1, 160)
  titlePl: string;

  @Field()
  @TextBetween(1, 160)
  titleEn: string;

  @Field(() => String, { nullable: true })
  @TextBetween(0, 1000)
  introPl?: string | null;

  @Field(() => String, { nullable: true })
  @TextBetween(0, 1000)
  introEn?: string | null;

  @Field(() => [FormQuestionInput], { description: 'In the order of asking.' })
  @CountBetween(1, 60)
  @Nested()
  questions: FormQuestionInput[];
}

@InputType()
export class UpdateRoundFormInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;

  @Field(() => [FormSectionInput], { description: 'The whole form.' })
  @CountBetween(1, 20)
  @Nested()
  sections: FormSectionInput[];
}

@InputType({ description: 'What reviewers score.' })
export class RoundCriterionInput {
  @Field()
  @Formed(KEY, 'recruitment:FORM_KEY')
  code: string;

  @Field()
  @TextBetween(1, 160)
  namePl: string;

  @Field()
  @TextBetween(1, 160)
  nameEn: string;

  @Field()
  @TextBetween(1, 1000)
  descriptionPl: string;

  @Field()
  @TextBetween(1, 1000)
  descriptionEn: string;

  @Field(() => Int)
  @NumberBetween(1, 100)
  maxPoints: number;

  @Field(() => Int, { description: 'Share of the total in per cent; all together are 100.' })
  @NumberBetween(1, 100)
  weight: number;
}

@InputType()
export class UpdateRoundCriteriaInput {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'The version that was edited.' })
  version: number;

  @Field(() => [RoundCriterionInput], { description: 'All criteria.' })
  @CountBetween(1, 20)
  @Nested()
  criteria: RoundCriterionInput[];
}
