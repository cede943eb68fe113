import { Field, ObjectType } from 'type-graphql';
import { wordsOf } from '../../platform/graphql/words.js';

export const AgreementTerm = wordsOf('AgreementTerm', 'What an annex may change of an agreement.', [
  'VALID_TO',
  'SCOPE',
  'MANNER',
  'TRAVEL_COSTS',
  'NOTICE_DAYS',
]);
export type AgreementTerm = keyof typeof AgreementTerm;

@ObjectType({ description: 'One thing that an annex changes.' })
export class AgreementChange {
  @Field(() => AgreementTerm)
  term: AgreementTerm;

  @Field({ description: 'As agreed before: a day as YYYY-MM-DD, a word of TravelCosts, a number, or a text.' })
  before: string;

  @Field({ description: 'As agreed from then on, written likewise.' })
  after: string;
}
