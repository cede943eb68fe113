import { defineTexts } from '../../ui/i18n';
import { en as annexesEn } from './texts.annexes.en';
import { pl as annexesPl } from './texts.annexes.pl';
import { en } from './texts.en';
import { pl } from './texts.pl';
import { en as registerEn } from './texts.register.en';
import { pl as registerPl } from './texts.register.pl';
import { en as signingEn } from './texts.signing.en';
import { pl as signingPl } from './texts.signing.pl';
import { en as templatesEn } from './texts.templates.en';
import { pl as templatesPl } from './texts.templates.pl';

export const messages = {
  pl: { ...pl, ...annexesPl, ...registerPl, ...signingPl, ...templatesPl },
  en: { ...en, ...annexesEn, ...registerEn, ...signingEn, ...templatesEn },
} as const;

export const useTexts = defineTexts('agreements', messages);
