import { OPEN_ROUND } from './open-round.data.js';
import type { DemoRound } from './types.js';

export const ROUNDS: readonly DemoRound[] = [
  {
    key: 'spring',
    namePl: 'Nabór wiosenny',
    nameEn: 'Spring round',
    state: 'DECIDED',
    places: 22,
    opens: -260,
    closes: -230,
    decided: -214,
    reviewers: ['bielak', 'sowa'],
    applications: [
      {
        person: 'lis',
        state: 'ACCEPTED',
        submitted: -248,
        points: [
          [9, 8, 9, 9, 8],
          [8, 8, 9, 9, 8],
        ],
      },
      {
        person: 'nowicka',
        state: 'ACCEPTED',
        submitted: -251,
        points: [
          [10, 10, 8, 9, 7],
          [9, 10, 9, 9, 7],
        ],
      },
      {
        person: 'kaminski',
        state: 'ACCEPTED',
        submitted: -240,
        points: [
          [9, 9, 8, 8, 6],
          [9, 9, 7, 8, 6],
        ],
      },
      {
        person: 'jankowska',
        state: 'ACCEPTED',
        submitted: -235,
        points: [
          [7, 8, 8, 9, 8],
          [7, 8, 8, 8, 8],
        ],
      },
      {
        person: 'dabrowski',
        state: 'ACCEPTED',
        submitted: -255,
        points: [
          [10, 9, 8, 9, 10],
          [10, 9, 8, 8, 10],
        ],
      },
      {
        person: 'wieczorek',
        state: 'ACCEPTED',
        submitted: -244,
        points: [
          [10, 10, 9, 8, 5],
          [9, 10, 9, 9, 5],
        ],
      },
      {
        person: 'kubiak',
        state: 'ACCEPTED',
        submitted: -232,
        points: [
          [7, 6, 8, 9, 9],
          [8, 7, 8, 9, 9],
        ],
      },
      {
        person: 'piotrowska',
        state: 'ACCEPTED',
        submitted: -238,
        points: [
          [9, 9, 8, 9, 9],
          [9, 9, 8, 9, 9],
        ],
      },
      {
        person: 'szymczak',
        state: 'ACCEPTED',
        submitted: -246,
        points: [
          [10, 10, 9, 8, 6],
          [10, 9, 8, 8, 6],
        ],
      },
      {
        person: 'gorska',
        state: 'ACCEPTED',
        submitted: -233,
        points: [
          [8, 9, 9, 9, 8],
          [8, 8, 9, 9, 8],
        ],
      },
      {
        person: 'olszewski',
        state: 'ACCEPTED',
        submitted: -242,
        points: [
          [8, 7, 8, 9, 7],
          [8, 7, 8, 8, 7],
        ],
      },
      {
        person: 'malinowska',
        state: 'ACCEPTED',
        submitted: -247,
        points: [
          [10, 9, 10, 9, 7],
          [9, 9, 10, 9, 7],
        ],
      },
      {
        person: 'bondarenko',
        state: 'ACCEPTED',
        submitted: -236,
        points: [
          [9, 7, 9, 9, 8],
          [9, 7, 9, 10, 8],
        ],
      },
      {
        person: 'sikora',
        state: 'ACCEPTED',
        submitted: -250,
        points: [
          [9, 8, 8, 8, 6],
          [9, 8, 8, 9, 6],
        ],
      },
      {
        person: 'walczak',
        state: 'ACCEPTED',
        submitted: -231,
        points: [
          [6, 6, 7, 9, 10],
          [6, 6, 8, 9, 10],
        ],
      },
      {
        person: 'zawadzka',
        state: 'ACCEPTED',
        submitted: -239,
        points: [
          [9, 8, 9, 8, 6],
          [9, 8, 8, 8, 6],
        ],
      },
      {
        person: 'przybylski',
        state: 'ACCEPTED',
        submitted: -253,
        points: [
          [9, 8, 8, 9, 9],
          [8, 8, 8, 9, 9],
        ],
      },
      {
        person: 'makowska',
        state: 'ACCEPTED',
        submitted: -234,
        points: [
          [7, 8, 9, 8, 7],
          [8, 8, 9, 8, 7],
        ],
      },
      {
        person: 'urbanski',
        state: 'ACCEPTED',
        submitted: -243,
        points: [
          [8, 7, 8, 7, 6],
          [8, 8, 7, 7, 6],
        ],
      },
      {
        person: 'lewandowska',
        state: 'ACCEPTED',
        submitted: -249,
        points: [
          [9, 8, 9, 9, 8],
          [9, 8, 8, 9, 8],
        ],
      },
      {
        person: 'ostrowski',
        state: 'ACCEPTED',
        submitted: -232,
        points: [
          [8, 7, 7, 7, 7],
          [7, 7, 7, 7, 7],
        ],
      },
      {
        person: 'blaszczyk',
        state: 'ACCEPTED',
        submitted: -231,
        points: [
          [7, 7, 7, 7, 6],
          [7, 6, 7, 7, 6],
        ],
      },
      {
        person: 'czarnecki',
        state: 'RESERVE',
        submitted: -237,
        points: [
          [6, 5, 7, 7, 5],
          [6, 6, 6, 7, 5],
        ],
        reserveOrder: 1,
      },
      {
        person: 'stepien',
        state: 'RESERVE',
        submitted: -233,
        points: [
          [6, 6, 6, 7, 4],
          [6, 5, 6, 6, 4],
        ],
        reserveOrder: 2,
      },
      {
        person: 'glowacki',
        state: 'REJECTED',
        submitted: -241,
        points: [
          [7, 4, 1, 3, 3],
          [7, 4, 2, 3, 3],
        ],
        reason:
          'Zgłoszenie opisuje rozwój jednego klubu. Program polega na pomaganiu innym organizacjom, także nieznanym; zapraszamy, gdy taki będzie Pana plan.',
      },
      {
        person: 'rutkowska',
        state: 'REJECTED',
        submitted: -231,
        points: [
          [3, 2, 2, 4, 3],
          [4, 2, 2, 4, 3],
        ],
        reason:
          'Liczba punktów nie wystarczyła do przyjęcia. Proponujemy udział w otwartych szkoleniach i zgłoszenie w kolejnym naborze.',
      },
    ],
  },
  {
    key: 'summer',
    namePl: 'Nabór letni',
    nameEn: 'Summer round',
    state: 'IN_REVIEW',
    places: 3,
    opens: -70,
    closes: -20,
    reviewers: ['bielak', 'sowa'],
    applications: [
      { person: 'witkowski', state: 'UNDER_REVIEW', submitted: -31, points: [[8, 7, 6, 9, 8]] },
      {
        person: 'pawlak',
        state: 'UNDER_REVIEW',
        papers: ['Opinia stowarzyszenia', 'Dyplom'],
        submitted: -25,
        points: [
          [9, 8, 8, 9, 7],
          [8, 8, 7, 9, 8],
        ],
      },
    ],
  },
  OPEN_ROUND,
];
