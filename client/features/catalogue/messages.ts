import { defineTexts } from '../../ui/i18n';

export const messages = {
  pl: {
    competence: 'Kompetencja',
    chooseCompetence: 'Wybierz lub zacznij pisać',
    noCompetence: 'Nie ma takiej kompetencji',
    addCompetence: 'Dodaj kompetencję',
    removeCompetence: 'Usuń: {{name}}',
    archivedCompetence: 'Kompetencja wycofana z katalogu',
    levelOf: 'Poziom: {{name}}',
    level: {
      l1: 'zna podstawy',
      l2: 'radzi sobie z pomocą',
      l3: 'robi to samodzielnie',
      l4: 'doradza innym',
      l5: 'uczy tego innych',
    },
  },
  en: {
    competence: 'Competence',
    chooseCompetence: 'Choose or start typing',
    noCompetence: 'There is no such competence',
    addCompetence: 'Add a competence',
    removeCompetence: 'Remove: {{name}}',
    archivedCompetence: 'A competence no longer in the catalogue',
    levelOf: 'Level: {{name}}',
    level: {
      l1: 'knows the basics',
      l2: 'manages with help',
      l3: 'does it alone',
      l4: 'advises others',
      l5: 'teaches it to others',
    },
  },
} as const;

export const useTexts = defineTexts('catalogue', messages);
