import { defineTexts } from '../../ui/i18n';
import { en } from './texts.en';
import { pl } from './texts.pl';

export const messages = { pl, en } as const;

export const useTexts = defineTexts('accounts', messages);
