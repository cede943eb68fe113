import type { Language } from '../../../ui/i18n';

/** Languages that are offered; ISO 639-1. */
const CODES = [
  'pl',
  'en',
  'uk',
  'de',
  'be',
  'ru',
  'fr',
  'es',
  'it',
  'cs',
  'sk',
  'lt',
  'pt',
  'nl',
  'sv',
  'zh',
  'ar',
  'vi',
];

export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}

/** As a select takes them; a code that was chosen once and is no longer offered stays. */
export const languageOptions = (language: Language, chosen: readonly string[] = []) =>
  [...new Set([...CODES, ...chosen])].map((value) => ({ value, label: languageName(value, language) }));
