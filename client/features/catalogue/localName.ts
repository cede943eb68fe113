import type { Language } from '../../ui/i18n';
import { useLanguage } from '../../ui/i18n';

export interface NamedEntry {
  readonly namePl: string;
  readonly nameEn: string;
}

export const localName = (entry: NamedEntry, language: Language): string =>
  language === 'en' ? entry.nameEn : entry.namePl;

/** The name of an entry in the language of the interface. */
export function useLocalName(): (entry: NamedEntry) => string {
  const language = useLanguage();
  return (entry) => localName(entry, language);
}
