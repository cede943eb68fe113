import type { DemoKey } from '../support/demo-people';

/** Who looks at the portal: a visitor, and somebody of the demo story for each role. */
export interface Person {
  readonly role: string;
  /** In Polish, for the index of the pictures. */
  readonly title: string;
  readonly key: DemoKey | null;
}

export const PEOPLE: readonly Person[] = [
  { role: 'visitor', title: 'Osoba odwiedzająca', key: null },
  { role: 'candidate', title: 'Kandydatka', key: 'kasia' },
  { role: 'volunteer', title: 'Wolontariusz-ekspert', key: 'adam' },
  { role: 'organisation', title: 'Przedstawicielka organizacji', key: 'jolanta' },
  { role: 'trainer', title: 'Trener', key: 'piotr' },
  { role: 'coordinator', title: 'Koordynatorka', key: 'barbara' },
  { role: 'administrator', title: 'Administratorka', key: 'ewa' },
];
