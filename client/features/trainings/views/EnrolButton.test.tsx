import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { EnrolDocument } from '../../../graphql/generated/trainings/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { anEnrolment, aSession } from '../testing';
import { EnrolButton } from './EnrolButton';

const volunteer = viewerWith('VOLUNTEER');
const { user: _user, requestedAt: _requestedAt, ...own } = anEnrolment({ userId: 'viewer' });

const enrolled = (status: 'CONFIRMED' | 'WAITLISTED') => ({
  request: { query: EnrolDocument, variables: { input: { sessionId: 'session' } } },
  result: {
    data: {
      __typename: 'Mutation' as const,
      enrol: {
        __typename: 'EnrolmentPayload' as const,
        enrolment: { ...own, status, session: { ...aSession(), enrolments: [] } },
        userErrors: [],
      },
    },
  },
});

describe('enrolling', () => {
  test('takes one tap', async () => {
    const { user } = renderPage(<EnrolButton session={aSession()} />, {
      viewer: volunteer,
      mocks: [enrolled('CONFIRMED')],
    });
    await user.click(screen.getByRole('button', { name: /^Zapisz się: Fundusz sołecki/ }));
    expect(await screen.findByText('Masz miejsce. Szczegóły wysłaliśmy mailem.')).toBeTruthy();
  });

  test('offers the waiting list when every place is taken', async () => {
    const { user } = renderPage(<EnrolButton session={aSession({ takenPlaces: 2 })} />, {
      viewer: volunteer,
      mocks: [enrolled('WAITLISTED')],
    });
    await user.click(screen.getByRole('button', { name: /^Zapisz się na listę oczekujących/ }));
    expect(await screen.findByText(/Jesteś na liście oczekujących/)).toBeTruthy();
  });

  test('shows the place in the waiting list and the way out', () => {
    const myEnrolment = { ...own, status: 'WAITLISTED' as const, waitingPlace: 3 };
    renderPage(<EnrolButton session={aSession({ myEnrolment })} />, { viewer: volunteer });
    expect(screen.getByText('lista oczekujących, miejsce 3')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Zrezygnuj z czekania' })).toBeTruthy();
  });

  test.each([
    ['is over', { enrolBy: '2026-01-01T00:00:00.000Z' }, 'Czas na zapisy minął.'],
    ['has not begun', { status: 'PLANNED' as const }, 'Zapisy jeszcze się nie zaczęły.'],
  ])('says that it %s', (_case, changes, text) => {
    renderPage(<EnrolButton session={aSession(changes)} />, { viewer: volunteer });
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Zapisz/ })).toBeNull();
  });

  test('is not offered to visitors', () => {
    renderPage(<EnrolButton session={aSession()} />);
    expect(screen.queryByRole('button', { name: /Zapisz/ })).toBeNull();
  });
});
