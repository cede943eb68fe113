import type { DemoRound } from './types.js';

/** While the round is open the foundation gives candidates more time. */
const NEW_REGULATIONS: NonNullable<DemoRound['newRegulations']> = {
  day: -5,
  replaced: [
    ['W ciągu 7 dni można', 'W ciągu 14 dni można'],
    ['Within 7 days a candidate', 'Within 14 days a candidate'],
  ],
  changesPl: 'Czas na prośbę o ponowne rozpatrzenie zgłoszenia wydłużamy z 7 do 14 dni (rozdział 4, punkt 3).',
  changesEn: 'The time to ask for an application to be considered again grows from 7 to 14 days (chapter 4, point 3).',
};

export const OPEN_ROUND: DemoRound = {
  key: 'supplementary',
  namePl: 'Nabór uzupełniający',
  nameEn: 'Supplementary round',
  state: 'OPEN',
  places: 8,
  opens: -12,
  closes: 16,
  newRegulations: NEW_REGULATIONS,
  reviewers: [],
  applications: [
    { person: 'wrona', state: 'DRAFT' },
    { person: 'michalska', state: 'SUBMITTED', submitted: -2, papers: ['Dyplom'] },
    {
      person: 'sobczak',
      state: 'INCOMPLETE',
      submitted: -7,
      reason: 'Prosimy dopisać, w czym może Pan pomóc organizacjom już dziś, a czego chce się Pan dopiero nauczyć.',
    },
  ],
};
