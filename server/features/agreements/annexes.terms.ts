import type { Agreement } from './agreements.entity.js';
import type { AgreementChange, AgreementTerm } from './annexes.entity.js';

/** The columns of an agreement that an annex may change. */
export type Terms = Pick<Agreement, 'validTo' | 'scope' | 'manner' | 'travelCosts' | 'noticeDays'>;

const COLUMN = {
  VALID_TO: 'validTo',
  SCOPE: 'scope',
  MANNER: 'manner',
  TRAVEL_COSTS: 'travelCosts',
  NOTICE_DAYS: 'noticeDays',
} as const satisfies Record<AgreementTerm, keyof Terms>;

const TERMS = Object.keys(COLUMN) as AgreementTerm[];

/** What differs, in the order in which an annex tells it. */
export const changesBetween = (agreed: Terms, annex: Terms): AgreementChange[] =>
  TERMS.filter((term) => agreed[COLUMN[term]] !== annex[COLUMN[term]]).map((term) => ({
    term,
    before: String(agreed[COLUMN[term]]),
    after: String(annex[COLUMN[term]]),
  }));

export const changes = (annex: Pick<Agreement, 'changes'>, term: AgreementTerm): boolean =>
  annex.changes?.some((change) => change.term === term) === true;

/** The terms of an agreement with what the annex changes of them. */
export function amended(agreed: Terms, annex: Terms & Pick<Agreement, 'changes'>): Terms {
  const given = TERMS.map((term) => [COLUMN[term], (changes(annex, term) ? annex : agreed)[COLUMN[term]]]);
  return Object.fromEntries(given) as Terms;
}
