import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import {
  PublishRegulationsDocument,
  RoundRegulationsDocument,
  type RoundRegulationsQuery,
} from '../../../graphql/generated/recruitment/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { RoundRegulationsPage } from './RoundRegulationsPage';

type Round = RoundRegulationsQuery['round'];

const version = (number: number): Round['regulationsVersions'][number] => ({
  __typename: 'RoundRegulations',
  ...{ id: `v${number}`, number, titlePl: 'Regulamin', titleEn: 'Regulations', fileName: null, fileSize: null },
  changesPl: number > 1 ? 'Dłuższy termin.' : null,
  changesEn: number > 1 ? 'A longer deadline.' : null,
  publishedAt: '2026-10-05T08:00:00.000Z',
  sections: [
    {
      __typename: 'LegalSection',
      ...{ headingPl: 'Zasady', headingEn: 'Rules', pointsPl: ['Raz.', 'Dwa.'], pointsEn: ['One.', 'Two.'] },
    },
  ],
  publishedBy: { __typename: 'User', id: 'u1', name: 'Barbara Maj' },
});

const asked = (status: Round['status'], ...numbers: number[]) => ({
  request: { query: RoundRegulationsDocument, variables: { id: 'r1' } },
  result: {
    data: {
      __typename: 'Query' as const,
      round: {
        __typename: 'RecruitmentRound' as const,
        ...{ id: 'r1', namePl: 'Nabór jesienny', nameEn: 'Autumn round', status },
        regulationsVersions: numbers.map(version),
      },
    },
  },
});

const open = (...mocks: object[]) =>
  renderPage(<RoundRegulationsPage />, {
    viewer: viewerWith('COORDINATOR'),
    mocks: mocks as ReturnType<typeof asked>[],
    path: '/office/rounds/:id/regulations',
    at: '/office/rounds/r1/regulations',
  });

test('a new version begins as the one in force and says what changed', async () => {
  const sent = {
    ...{ roundId: 'r1', after: 1, titlePl: 'Regulamin', titleEn: 'Regulations' },
    sections: [{ headingPl: 'Zasady', headingEn: 'Rules', pointsPl: ['Raz.', 'Dwa.'], pointsEn: ['One.', 'Two.'] }],
    ...{ changesPl: 'Dłuższy termin.', changesEn: 'A longer deadline.' },
  };
  const { user } = open(
    asked('OPEN', 1),
    {
      request: { query: PublishRegulationsDocument, variables: { input: sent } },
      result: {
        data: {
          __typename: 'Mutation',
          publishRegulations: {
            __typename: 'RoundRegulationsPayload',
            regulations: { __typename: 'RoundRegulations', id: 'v2' },
            userErrors: [],
          },
        },
      },
    },
    asked('OPEN', 2, 1),
  );
  await user.click(await screen.findByRole('button', { name: 'Przygotuj nową wersję' }));
  await user.click(screen.getByRole('button', { name: 'Opublikuj wersję 2' }));
  expect((await screen.findAllByText('To pole jest potrzebne.')).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Podgląd' }));
  expect(screen.getByRole('region', { name: 'Podgląd' }).textContent).toContain('Dwa.');
  await user.type(screen.getByRole('textbox', { name: /po polsku\)/ }), 'Dłuższy termin.');
  await user.type(screen.getByRole('textbox', { name: /po angielsku\)/ }), 'A longer deadline.');
  await user.click(screen.getByRole('button', { name: 'Opublikuj wersję 2' }));
  expect(await screen.findByRole('link', { name: 'Wersja 2' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Przygotuj nową wersję' })).toBeTruthy();
});

test('a round without regulations asks for the first version', async () => {
  open(asked('DRAFT'));
  expect(await screen.findByRole('button', { name: 'Opublikuj wersję 1' })).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: /Co się zmieniło/ })).toBeNull();
});

test('of a decided round they stay as they are', async () => {
  open(asked('DECIDED', 1));
  expect(await screen.findByText(/regulamin już się nie zmienia/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Przygotuj nową wersję' })).toBeNull();
});
