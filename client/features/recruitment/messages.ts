import { defineTexts } from '../../ui/i18n';
import { reviewsEn } from './reviews.texts.en';
import { reviewsPl } from './reviews.texts.pl';
import { en } from './texts.en';
import { pl } from './texts.pl';

export const messages = { pl: { ...pl, ...reviewsPl }, en: { ...en, ...reviewsEn } } as const;

export const useTexts = defineTexts('recruitment', messages);
