import { Field, Int, ObjectType } from 'type-graphql';
import { wordsOf } from '../../platform/graphql/words.js';
import type { CriterionSeed } from './criteria.data.js';
import type {
  FormSectionSeed,
  QuestionOptionSeed,
  QuestionSeed,
  QuestionType as QuestionTypeName,
} from './recruitment.data.js';

/* The form and the criteria as a round keeps them: copies of the data, so that old answers stay readable. */

export const QuestionType: { readonly [Type in QuestionTypeName]: Type } = wordsOf(
  'QuestionType',
  'What sort of answer a question takes.',
  [
    'SHORT_TEXT',
    'LONG_TEXT',
    'SINGLE_CHOICE',
    'MULTIPLE_CHOICE',
    'SCALE',
    'NUMBER',
    'DATE',
    'BOOLEAN',
    'MUNICIPALITY',
    'COMPETENCES',
    'FILE',
  ],
);

@ObjectType({ description: 'One of the answers to choose from.' })
export class QuestionOption implements QuestionOptionSeed {
  @Field()
  value: string;

  @Field()
  labelPl: string;

  @Field()
  labelEn: string;
}

@ObjectType({ description: 'A question is asked only when an earlier one has this answer.' })
export class QuestionCondition {
  @Field({ description: 'The earlier question, by its key.' })
  question: string;

  @Field({ description: 'An option of it, or `true` or `false`.' })
  value: string;
}

@ObjectType({ description: 'A question of the application form.' })
export class FormQuestion implements QuestionSeed {
  @Field({ description: 'Name of the question, unique in the form; answers are kept by it.' })
  key: string;

  @Field(() => QuestionType)
  type: QuestionTypeName;

  @Field()
  labelPl: string;

  @Field()
  labelEn: string;

  @Field(() => String, { nullable: true })
  helpPl?: string;

  @Field(() => String, { nullable: true })
  helpEn?: string;

  @Field({ description: 'An application without an answer cannot be submitted.' })
  required: boolean;

  @Field(() => Int, { nullable: true, description: 'Least characters of a text.' })
  minLength?: number;

  @Field(() => Int, { nullable: true, description: 'Most characters of a text.' })
  maxLength?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Least number or scale value, or count of what is chosen or added.',
  })
  min?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Greatest number or scale value, or count of what is chosen or added.',
  })
  max?: number;

  @Field(() => [QuestionOption], { nullable: true })
  options?: readonly QuestionOption[];

  @Field(() => QuestionCondition, { nullable: true, description: 'When it is asked; always when null.' })
  showIf?: QuestionCondition;
}

@ObjectType({ description: 'A part of the application form: one page of it.' })
export class FormSection implements FormSectionSeed {
  @Field()
  key: string;

  @Field()
  titlePl: string;

  @Field()
  titleEn: string;

  @Field(() => String, { nullable: true })
  introPl?: string;

  @Field(() => String, { nullable: true })
  introEn?: string;

  @Field(() => [FormQuestion])
  questions: readonly FormQuestion[];
}

@ObjectType({ description: 'What reviewers score.' })
export class RoundCriterion implements CriterionSeed {
  @Field()
  code: string;

  @Field()
  namePl: string;

  @Field()
  nameEn: string;

  @Field()
  descriptionPl: string;

  @Field()
  descriptionEn: string;

  @Field(() => Int)
  maxPoints: number;

  @Field(() => Int, { description: 'Share of the total in per cent.' })
  weight: number;
}

export const questionsOf = (form: readonly FormSection[]): FormQuestion[] =>
  form.flatMap(({ questions }) => [...questions]);

/** Key of the part of the form that reviewers do not see and nobody scores. */
export const PERSON_SECTION = 'PERSON';
