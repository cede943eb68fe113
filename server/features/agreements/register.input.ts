import { Field, InputType, Int } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/schema.js';
import { CountBetween, NumberBetween, TextBetween } from '../../platform/graphql/validation.js';
import { wordsOf } from '../../platform/graphql/words.js';
import {
  AccidentCover,
  type AccidentCover as AccidentCoverName,
  AgreementStatus,
  type AgreementStatus as AgreementStatusName,
} from './agreements.entity.js';
import { AgreementForm, type AgreementForm as AgreementFormName } from './agreements.law.js';

export const AgreementOrder = wordsOf('AgreementOrder', 'What the register is ordered by.', ['NAME', 'VALID_TO']);
export type AgreementOrder = keyof typeof AgreementOrder;

export const AgreementKind = wordsOf('AgreementKind', 'What stands in the register.', ['AGREEMENT', 'ANNEX']);
export type AgreementKind = keyof typeof AgreementKind;

export const SEARCH_LENGTH = 120;
/** Ten years: longer than anybody waits for an original. */
export const MOST_DAYS = 3650;

@InputType({ description: 'Narrows the register of agreements. What is left out does not.' })
export class AgreementFilter {
  @Field(() => [AgreementStatus], { nullable: true, description: 'Any of these states.' })
  @CountBetween(0, 9)
  statuses?: AgreementStatusName[] | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Only those that cover this day: signed by both, and neither over nor terminated before it.',
  })
  inForceOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Only agreements whose last day comes before this one.' })
  expiringBefore?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Only those that the volunteer signed at least so many days ago and whose original has not reached the foundation.',
  })
  @NumberBetween(0, MOST_DAYS)
  originalMissingFor?: number | null;

  @Field(() => AccidentCover, {
    nullable: true,
    description: 'Only those that run or are about to and for which this cover is still to be arranged.',
  })
  coverDue?: AccidentCoverName | null;

  @Field(() => AgreementForm, { nullable: true, description: 'Only those signed by both that have this form.' })
  form?: AgreementFormName | null;

  @Field(() => AgreementKind, { nullable: true, description: 'Only agreements, or only annexes.' })
  kind?: AgreementKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, whatever its case and diacritics, or of the number.',
  })
  @TextBetween(0, SEARCH_LENGTH)
  search?: string | null;
}
