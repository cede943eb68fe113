import type { Messages } from '../../platform/messages.js';

export const volunteersMessages: Messages = {
  pl: {
    PHONE: 'Podaj numer telefonu: cyfry, spacje, nawiasy, ewentualnie + na początku.',
    ADULTS_ONLY: 'W programie działają osoby, które ukończyły {{age}} lat. Sprawdź rok urodzenia.',
    LANGUAGE: 'Wybierz języki z listy.',
    CONSENT_NEEDED: 'Zaznacz zgodę: bez niej nie możemy przechowywać informacji o Twoich potrzebach.',
    COMPETENCE_UNKNOWN: 'Tej kompetencji nie ma już w katalogu. Wybierz inną.',
    COMPETENCE_TWICE: 'Ta kompetencja jest na liście dwa razy.',
    TIE_ONE: 'Wybierz organizację z listy albo wpisz jej nazwę.',
    TIE_KNOWN: 'To powiązanie już jest w Twoim kręgu.',
  },
  en: {
    PHONE: 'Enter a telephone number: digits, spaces, brackets, perhaps a + in front.',
    ADULTS_ONLY: 'People who are {{age}} or older take part in the programme. Please check the year of birth.',
    LANGUAGE: 'Choose the languages from the list.',
    CONSENT_NEEDED: 'Please tick the consent: without it we cannot keep what you tell us about your needs.',
    COMPETENCE_UNKNOWN: 'This competence is no longer in the catalogue. Choose another one.',
    COMPETENCE_TWICE: 'This competence is on the list twice.',
    TIE_ONE: 'Choose an organisation from the list or write its name.',
    TIE_KNOWN: 'This tie is in your circle already.',
  },
};
