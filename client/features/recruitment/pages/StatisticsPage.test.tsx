import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { RoundStatisticsDocument, type RoundStatisticsQuery } from '../../../graphql/generated/recruitment/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { StatisticsPage } from './StatisticsPage';

const NOTHING = { started: 0, submitted: 0, complete: 0, reviewed: 0, accepted: 0, reserve: 0, rejected: 0, signed: 0 };

const figures = (started: number): RoundStatisticsQuery => ({
  __typename: 'Query',
  round: {
    __typename: 'RecruitmentRound',
    ...{ id: 'r1', namePl: 'Nabór jesienny', nameEn: 'Autumn round', status: 'OPEN' },
  },
  roundStatistics: {
    __typename: 'RoundStatistics',
    ...{ roundId: 'r1', people: 8 },
    funnel: { __typename: 'RoundFunnel', ...NOTHING, started, submitted: started / 2 },
    byStatus: [{ __typename: 'StatusFigure', status: 'SUBMITTED', count: started / 2 }],
    byDay: [
      { __typename: 'DayFigure', day: '2026-10-01', count: 3 },
      { __typename: 'DayFigure', day: '2026-10-02', count: 0 },
    ],
    ...{ municipalitiesReached: 2, municipalitiesInRegion: 144, medianDays: null, returnedShare: 0.25 },
    groups: [
      {
        __typename: 'StatisticsGroup',
        ...{ key: 'COUNTY', labelPl: 'Powiaty', labelEn: 'Counties', hidden: 1 },
        lines: [{ __typename: 'StatisticsLine', labelPl: 'powiat toruński', labelEn: 'toruński county', count: 4 }],
      },
    ],
    reviews: {
      __typename: 'ReviewFigures',
      ...{ assigned: 6, submitted: 4, declined: 0, thirds: 1, averageScore: 7250, averageSpread: null },
    },
  },
});

const open = (started: number) =>
  renderPage(<StatisticsPage />, {
    viewer: viewerWith('COORDINATOR'),
    mocks: [
      {
        request: { query: RoundStatisticsDocument, variables: { id: 'r1' } },
        result: { data: figures(started) },
      },
    ],
    path: '/office/rounds/:id/statistics',
    at: '/office/rounds/r1/statistics',
  });

test('the figures of a round, the chart as a table too', async () => {
  const { user } = open(8);
  const way = await screen.findByRole('list', { name: 'Droga zgłoszeń' });
  expect(within(way).getByText('złożone').closest('li')?.textContent).toMatch(/4 \(50\s?%\)/);
  expect(screen.getByText('4 z 6')).toBeTruthy();
  expect(screen.getByText('72,5 pkt')).toBeTruthy();
  expect(screen.getByText('Pominięto grupy, w których jest mniej niż 3 osoby.')).toBeTruthy();
  expect(screen.queryByRole('table', { name: 'Złożone w kolejnych dniach' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Pokaż jako tabelę' }));
  const days = screen.getByRole('table', { name: 'Złożone w kolejnych dniach' });
  expect(within(days).getAllByRole('row')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'Pobierz (XLSX)' }).getAttribute('href')).toBe(
    '/files/rounds/r1/statistics.xlsx?language=pl',
  );
});

test('a round that nobody applied in says so', async () => {
  open(0);
  expect(await screen.findByText('Nie ma jeszcze zgłoszeń')).toBeTruthy();
});
