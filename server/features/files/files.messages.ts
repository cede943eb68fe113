import type { Messages } from '../../platform/messages.js';

export const filesMessages: Messages = {
  pl: {
    KIND: 'Przyjmujemy pliki PDF, JPG, PNG i DOCX. Ten plik jest innego rodzaju albo jest uszkodzony.',
    KIND_HERE: 'Tu można dodać tylko: {{kinds}}.',
    NO_FILE: 'Nie ma takiego pliku. Dodaj go jeszcze raz.',
    TOO_LARGE: 'Plik jest za duży: może mieć najwyżej {{megabytes}} MB.',
    EMPTY: 'Plik jest pusty.',
    TOO_MANY_WAITING: 'Dodano już {{most}} plików, których nic nie używa. Spróbuj jutro.',
  },
  en: {
    KIND: 'PDF, JPG, PNG and DOCX files are taken. This file is of another kind or damaged.',
    KIND_HERE: 'Only these can be added here: {{kinds}}.',
    NO_FILE: 'There is no such file. Add it again.',
    TOO_LARGE: 'The file is too large: it may have {{megabytes}} MB at most.',
    EMPTY: 'The file is empty.',
    TOO_MANY_WAITING: 'There are {{most}} files already that nothing uses. Try again tomorrow.',
  },
};
