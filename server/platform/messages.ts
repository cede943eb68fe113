import { createInstance } from 'i18next';
import type { MessageKey, MessageParams } from './errors.js';

/** The languages of the interface, as stored with a person. */
export type Locale = 'PL' | 'EN';

/** Texts of one feature in both languages; a nested key is written with dots. */
export interface Messages {
  pl: MessageTree;
  en: MessageTree;
}
export interface MessageTree {
  [key: string]: string | MessageTree;
}

export type Translate = (locale: Locale, key: MessageKey, params?: MessageParams) => string;

/** Joins the features' texts; a key that no feature has is an error of ours, not of the reader. */
export function createTranslate(namespaces: Record<string, Messages>): Translate {
  const i18n = createInstance();
  const resources = (language: keyof Messages) =>
    Object.fromEntries(Object.entries(namespaces).map(([name, texts]) => [name, texts[language]]));
  void i18n.init({
    initAsync: false,
    lng: 'pl',
    fallbackLng: false,
    resources: { pl: resources('pl'), en: resources('en') },
    interpolation: { escapeValue: false },
  });
  return (locale, key, params) => {
    const text = i18n.t(key, { ...params, lng: locale.toLowerCase() });
    if (text === key.slice(key.indexOf(':') + 1)) throw new Error(`No text for ${key} in ${locale}`);
    return text;
  };
}

/** The language asked for by an Accept-Language header; Polish when it names neither. */
export function localeOf(header: string | undefined): Locale {
  const first = /\b(pl|en)\b/i.exec(header ?? '');
  return first?.[1]?.toLowerCase() === 'en' ? 'EN' : 'PL';
}
