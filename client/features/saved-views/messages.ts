import { defineTexts } from '../../ui/i18n';

export const messages = {
  pl: {
    menu: 'Zapisane widoki',
    none: 'Nie masz jeszcze zapisanych widoków tej listy.',
    save: 'Zapisz ten widok',
    name: 'Nazwa widoku',
    nameHint: 'Zapamiętamy filtry i kolejność. Widok o tej samej nazwie zostanie zastąpiony.',
    saved: 'Widok zapisany.',
    manage: 'Usuń widoki',
    remove: 'Usuń widok: {{name}}',
    removed: 'Widok usunięty.',
  },
  en: {
    menu: 'Saved views',
    none: 'You have no saved views of this list yet.',
    save: 'Save this view',
    name: 'Name of the view',
    nameHint: 'Filters and order are kept. A view of the same name is replaced.',
    saved: 'The view is saved.',
    manage: 'Remove views',
    remove: 'Remove the view: {{name}}',
    removed: 'The view was removed.',
  },
} as const;

export const useTexts = defineTexts('savedViews', messages);
