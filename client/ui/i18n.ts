import { createInstance } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export const LANGUAGES = ['pl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A short text that must be known before its feature is loaded (an entry of the menu). */
export type Localised = Readonly<Record<Language, string>>;

const STORAGE_KEY = 'ezw.language';

export const i18n = createInstance();

// Texts are added by the features as they load, therefore nothing is awaited here.
void i18n.use(initReactI18next).init({
  lng: rememberedLanguage() ?? 'pl',
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
  resources: {},
});

document.documentElement.lang = i18n.language;
i18n.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

export function currentLanguage(): Language {
  return i18n.language === 'en' ? 'en' : 'pl';
}

/** The language that this browser's owner chose; null when nobody chose yet. */
export function rememberedLanguage(): Language | null {
  const stored = window.localStorage.getItem(STORAGE_KEY);
  return LANGUAGES.find((language) => language === stored) ?? null;
}

export async function changeLanguage(language: Language, { remember = true } = {}): Promise<void> {
  if (remember) window.localStorage.setItem(STORAGE_KEY, language);
  await i18n.changeLanguage(language);
}

export function useLanguage(): Language {
  const { i18n: instance } = useTranslation();
  return instance.language === 'en' ? 'en' : 'pl';
}

interface TextTree {
  readonly [key: string]: string | TextTree;
}

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'few' | 'many' | 'other'}` ? Stem : Key;

type KeyOf<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : KeyOf<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

export type Translate<Tree> = (key: KeyOf<Tree>, values?: Record<string, string | number>) => string;

/**
 * Adds a feature's texts and gives the hook that reads them. Keys are checked by the compiler; plural forms are
 * written `key_one`, `key_few`, `key_many`, `key_other` in Polish, `key_one`, `key_other` in English and read as `key`
 * with `{ count }`. A test holds both languages to the same keys.
 */
export function defineTexts<const Pl extends TextTree, const En extends TextTree>(
  namespace: string,
  messages: { readonly pl: Pl; readonly en: En },
) {
  for (const language of LANGUAGES) i18n.addResourceBundle(language, namespace, messages[language], true, true);

  // biome-ignore lint/correctness/noComponentHookFactories: called once per module, when it loads
  return function useTexts(): { t: Translate<Pl>; language: Language } {
    const { t, i18n: instance } = useTranslation(namespace);
    return { t: t as Translate<Pl>, language: instance.language === 'en' ? 'en' : 'pl' };
  };
}
