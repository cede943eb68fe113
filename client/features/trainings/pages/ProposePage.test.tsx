import type { MockLink } from '@apollo/client/testing';
import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { ProposeSessionDocument, TrainingDocument } from '../../../graphql/generated/trainings/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { ProposePage } from './ProposePage';

const idea = 'Pokażę, jak prowadzić zebranie wiejskie.';

const training = {
  request: { query: TrainingDocument, variables: { id: 'training' } },
  result: {
    data: {
      __typename: 'Query' as const,
      training: {
        __typename: 'Training' as const,
        id: 'training',
        version: 1,
        titlePl: 'Fundusz sołecki',
        titleEn: 'The village fund',
        descriptionPl: 'Program',
        descriptionEn: 'Programme',
        minutes: 240,
        archived: false,
        competences: [],
        openSessions: [],
      },
    },
  },
};

const proposing = (problem?: { path: string[]; message: string }) => ({
  request: {
    query: ProposeSessionDocument,
    variables: {
      input: {
        trainingId: 'training',
        startsAt: '2126-10-17T14:00:00.000Z',
        endsAt: '2126-10-17T18:00:00.000Z',
        municipalityId: null,
        place: 'Świetlica',
        onlineLink: null,
        capacity: 12,
        proposal: idea,
      },
    },
  },
  result: {
    data: {
      __typename: 'Mutation' as const,
      proposeSession: {
        __typename: 'SessionPayload' as const,
        session: problem ? null : { __typename: 'TrainingSession' as const, id: 'session' },
        userErrors: problem ? [{ __typename: 'UserError' as const, code: 'ANY', ...problem }] : [],
      },
    },
  },
});

const open = (...mocks: MockLink.MockedResponse[]) =>
  renderPage(<ProposePage />, {
    viewer: viewerWith('VOLUNTEER'),
    mocks: [training, ...mocks],
    path: '/my-trainings/propose',
    at: '/my-trainings/propose?training=training',
  });

async function fillIn(user: ReturnType<typeof renderPage>['user']) {
  await user.click(await screen.findByLabelText('Czym chcesz się podzielić i z kim'));
  await user.paste(idea);
  fireEvent.change(screen.getByLabelText('Początek'), { target: { value: '2126-10-17T16:00' } });
  await user.click(screen.getByLabelText('Adres i sala'));
  await user.paste('Świetlica');
  await user.click(screen.getByRole('button', { name: 'Wyślij propozycję' }));
}

describe('proposing a training', () => {
  test('sends the idea with the date, and leads to the proposal', async () => {
    const { user, router } = open(proposing());
    await fillIn(user);
    await waitFor(() => expect(router.state.location.pathname).toBe('/trainings/sessions/session'));
  });

  test('says what is missing before anything is sent', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Wyślij propozycję' }));
    for (const label of ['Początek', 'Koniec', 'Czym chcesz się podzielić i z kim']) {
      expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBe('true');
    }
    expect(screen.queryByLabelText('Zapisy do')).toBeNull();
  });

  test('puts what the server does not accept at its field', async () => {
    const { user, router } = open(proposing({ path: ['input', 'startsAt'], message: 'Ten dzień już minął.' }));
    await fillIn(user);
    expect((await screen.findAllByText('Ten dzień już minął.')).length).toBeGreaterThan(0);
    expect(screen.getByLabelText('Początek').getAttribute('aria-invalid')).toBe('true');
    expect(router.state.location.pathname).toBe('/my-trainings/propose');
  });

  test('says when too many wait already', async () => {
    const { user } = open(proposing({ path: [], message: 'Na odpowiedź czeka już 5 Twoich propozycji.' }));
    await fillIn(user);
    expect((await screen.findAllByText('Na odpowiedź czeka już 5 Twoich propozycji.')).length).toBeGreaterThan(0);
  });
});
