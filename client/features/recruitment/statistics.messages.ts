import { defineTexts } from '../../ui/i18n';

const pl = {
  title: 'Statystyka naboru',
  lead: 'Liczby o zgłoszeniach, bez nazwisk.',
  workbook: 'Pobierz (XLSX)',
  emptyTitle: 'Nie ma jeszcze zgłoszeń',
  emptyLead: 'Liczby pojawią się, gdy ktoś zacznie wypełniać zgłoszenie.',
  tile: {
    submitted: 'złożonych zgłoszeń',
    places: 'gmin, z {{all}} w regionie',
    median: 'mediana dni do decyzji',
    returned: 'zwróconych do uzupełnienia',
  },
  none: '–',
  funnel: {
    title: 'Droga zgłoszeń',
    started: 'rozpoczęte',
    submitted: 'złożone',
    complete: 'kompletne, wzięte do oceny',
    reviewed: 'ocenione',
    accepted: 'przyjęte',
    reserve: 'na liście rezerwowej',
    rejected: 'nieprzyjęte',
    signed: 'z podpisanym porozumieniem',
  },
  states: 'Zgłoszenia według stanu',
  days: {
    title: 'Złożone w kolejnych dniach',
    most: 'najwięcej jednego dnia: {{count}}',
    table: 'Pokaż jako tabelę',
    hide: 'Ukryj tabelę',
    day: 'Dzień',
    count: 'Zgłoszenia',
  },
  reviews: {
    title: 'Ocena',
    done: 'Oddane oceny',
    doneOf: '{{done}} z {{all}}',
    declined: 'Przekazane innej osobie',
    thirds: 'Trzecie oceny',
    score: 'Średni wynik',
    spread: 'Średnia rozbieżność ocen zgłoszenia',
    points: '{{points}} pkt',
  },
  group: {
    figure: '{{count}} ({{share}})',
    all: 'Pokaż wszystkie ({{count}})',
    hidden: 'Pominięto grupy, w których jest mniej niż 3 osoby.',
    none: 'Nie ma czego pokazać.',
  },
} as const;

const en = {
  title: 'Statistics of the round',
  lead: 'Figures about the applications, without names.',
  workbook: 'Download (XLSX)',
  emptyTitle: 'There are no applications yet',
  emptyLead: 'Figures will appear when somebody begins an application.',
  tile: {
    submitted: 'applications submitted',
    places: 'municipalities, of {{all}} in the region',
    median: 'median of days to the decision',
    returned: 'returned to be completed',
  },
  none: '–',
  funnel: {
    title: 'The way of applications',
    started: 'started',
    submitted: 'submitted',
    complete: 'complete, taken to the review',
    reviewed: 'reviewed',
    accepted: 'accepted',
    reserve: 'on the reserve list',
    rejected: 'not accepted',
    signed: 'with a signed agreement',
  },
  states: 'Applications by state',
  days: {
    title: 'Submitted day by day',
    most: 'most on one day: {{count}}',
    table: 'Show as a table',
    hide: 'Hide the table',
    day: 'Day',
    count: 'Applications',
  },
  reviews: {
    title: 'Reviewing',
    done: 'Reviews submitted',
    doneOf: '{{done}} of {{all}}',
    declined: 'Passed on to somebody else',
    thirds: 'Third reviews',
    score: 'Average score',
    spread: 'Average spread of an application’s reviews',
    points: '{{points}} points',
  },
  group: {
    figure: '{{count}} ({{share}})',
    all: 'Show all ({{count}})',
    hidden: 'Groups of fewer than 3 people are left out.',
    none: 'There is nothing to show.',
  },
} as const;

/** Apart from the other texts of recruitment: one page needs them. */
export const messages = { pl, en } as const;

export const useStatisticsTexts = defineTexts('statistics', messages);
