import type { Messages } from '../../platform/messages.js';

export const catalogueMessages: Messages = {
  pl: {
    CODE_FORM: 'Kod może mieć tylko litery bez polskich znaków, cyfry i znak podkreślenia.',
    CODE_TAKEN: 'Ten kod ma już inny wpis tego katalogu.',
    NOT_OF_THIS_CATALOGUE: 'Wpisy tego katalogu nie mają takiego pola.',
    UNKNOWN_ENTRY: 'Wskazany wpis nie istnieje w katalogu.',
    ALREADY_ARCHIVED: 'Ten wpis jest już w archiwum.',
    NOT_ARCHIVED: 'Ten wpis nie jest w archiwum.',
  },
  en: {
    CODE_FORM: 'A code may hold only letters without diacritics, digits and underscores.',
    CODE_TAKEN: 'Another entry of this catalogue already has this code.',
    NOT_OF_THIS_CATALOGUE: 'Entries of this catalogue have no such field.',
    UNKNOWN_ENTRY: 'The entry does not exist in its catalogue.',
    ALREADY_ARCHIVED: 'This entry is archived already.',
    NOT_ARCHIVED: 'This entry is not archived.',
  },
};
