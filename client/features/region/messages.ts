import { defineTexts } from '../../ui/i18n';

export const messages = {
  pl: {
    kind: { URBAN: 'gm. miejska', RURAL: 'gm. wiejska', URBAN_RURAL: 'gm. miejsko-wiejska' },
    county: { COUNTY: 'pow. {{name}}', CITY_COUNTY: 'miasto na prawach powiatu' },
    municipality: 'Gmina',
    startTyping: 'Zacznij wpisywać nazwę, np. Rogowo',
  },
  en: {
    kind: { URBAN: 'urban municipality', RURAL: 'rural municipality', URBAN_RURAL: 'urban-rural municipality' },
    county: { COUNTY: '{{name}} county', CITY_COUNTY: 'city with county rights' },
    municipality: 'Municipality',
    startTyping: 'Start typing a name, such as Rogowo',
  },
} as const;

export const useTexts = defineTexts('region', messages);
