import { Select, type SelectProps } from '@mantine/core';
import type { Locale } from '../../../graphql/generated/accounts/graphql';
import type { Language } from '../../../ui/i18n';
import { useTexts } from '../messages';

/** Each language by its own name, whichever is in use. */
const OPTIONS: { value: Locale; label: string }[] = [
  { value: 'PL', label: 'Polski' },
  { value: 'EN', label: 'English' },
];

export function toLocale(language: Language): Locale {
  return language === 'en' ? 'EN' : 'PL';
}

export function toLanguage(locale: Locale): Language {
  return locale === 'EN' ? 'en' : 'pl';
}

export function LocaleField(props: SelectProps) {
  const { t } = useTexts();
  return <Select label={t('field.language')} data={OPTIONS} allowDeselect={false} {...props} />;
}
