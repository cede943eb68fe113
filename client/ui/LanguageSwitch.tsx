import { Button } from '@mantine/core';
import { changeLanguage, LANGUAGES, type Language, useLanguage } from './i18n';
import { useCommonTexts } from './messages';

const NAMES: Readonly<Record<Language, string>> = { pl: 'Polski', en: 'English' };

/** @param onChanged called after the texts have changed, to remember the choice elsewhere too */
export function LanguageSwitch({ onChanged }: { onChanged?: (language: Language) => void }) {
  const { t } = useCommonTexts();
  const current = useLanguage();
  const choose = async (language: Language) => {
    await changeLanguage(language);
    onChanged?.(language);
  };
  return (
    <Button.Group aria-label={t('language')}>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          size="compact-sm"
          variant={language === current ? 'light' : 'default'}
          lang={language}
          aria-label={`${language.toUpperCase()} – ${NAMES[language]}`}
          aria-pressed={language === current}
          onClick={() => void choose(language)}
        >
          {language.toUpperCase()}
        </Button>
      ))}
    </Button.Group>
  );
}
