import { defineTexts } from '../../ui/i18n';
import { builderEn } from './builder.texts.en';
import { builderPl } from './builder.texts.pl';
import { conversationEn, conversationPl } from './conversation.texts';
import { queueEn, queuePl } from './queue.texts';
import { reviewsEn } from './reviews.texts.en';
import { reviewsPl } from './reviews.texts.pl';
import { en } from './texts.en';
import { pl } from './texts.pl';

export const messages = {
  pl: { ...pl, ...reviewsPl, ...builderPl, ...conversationPl, ...queuePl },
  en: { ...en, ...reviewsEn, ...builderEn, ...conversationEn, ...queueEn },
} as const;

export const useTexts = defineTexts('recruitment', messages);
