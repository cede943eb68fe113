import { defineTexts } from '../../ui/i18n';

export const messages = {
  pl: {
    kind: { URBAN: 'gm. miejska', RURAL: 'gm. wiejska', URBAN_RURAL: 'gm. miejsko-wiejska' },
    county: { COUNTY: 'pow. {{name}}', CITY_COUNTY: 'miasto na prawach powiatu' },
    municipality: 'Gmina',
    municipalityHint: 'Zacznij wpisywać nazwę, np. „Rogowo”; polskie znaki możesz pominąć.',
  },
  en: {
    kind: { URBAN: 'urban municipality', RURAL: 'rural municipality', URBAN_RURAL: 'urban-rural municipality' },
    county: { COUNTY: '{{name}} county', CITY_COUNTY: 'city with county rights' },
    municipality: 'Municipality',
    municipalityHint: 'Start typing a name, such as “Rogowo”; you may leave out Polish diacritics.',
  },
} as const;

export const useTexts = defineTexts('region', messages);
