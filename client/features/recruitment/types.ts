import type { RoundConsentsFragment, RoundFormFragment } from '../../graphql/generated/recruitment/graphql';

export type { RoundFormFragment } from '../../graphql/generated/recruitment/graphql';
export type FormSectionFragment = RoundFormFragment['form'][number];
export type FormQuestionFragment = FormSectionFragment['questions'][number];
export type ConsentTextFragment = RoundConsentsFragment['consentTexts'][number];
