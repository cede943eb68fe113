import type { DemoEntry } from './types.js';

/** What was written about applications, the earliest first; `by: null` is the office. */
export const CONVERSATIONS: readonly DemoEntry[] = [
  {
    about: 'sobczak',
    by: null,
    day: -4,
    kind: 'note',
    text: 'Rozmawialiśmy przez telefon: ma doświadczenie z OSP, tylko go nie opisał.',
  },
  {
    about: 'sobczak',
    by: 'sobczak',
    day: -3,
    kind: 'comment',
    text: 'Dzień dobry, czy mogę podać przykłady z OSP, jeśli nie pełniłem tam żadnej funkcji?',
  },
  {
    about: 'sobczak',
    by: null,
    day: -2,
    kind: 'comment',
    text: 'Tak, oczywiście. Liczy się to, co Pan robił, a nie funkcja. Wystarczą dwa przykłady.',
  },
  {
    about: 'pawlak',
    by: null,
    day: -6,
    kind: 'note',
    text: 'Opinia stowarzyszenia sprawdzona u prezeski, bardzo dobra.',
  },
];
