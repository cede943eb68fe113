/** The people of the demo story whom the sign-in page offers, by the key that the portal has for each. */
export const DEMO_PEOPLE = {
  barbara: 'Barbara Maj',
  kasia: 'Kasia Wrona',
  adam: 'Adam Lis',
  jolanta: 'Jolanta Zielińska',
  piotr: 'Piotr Sowa',
  ewa: 'Ewa Kos',
} as const;

export type DemoKey = keyof typeof DEMO_PEOPLE;
