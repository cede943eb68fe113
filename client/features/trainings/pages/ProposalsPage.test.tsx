import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import {
  AcceptSessionProposalDocument,
  CancelSessionDocument,
  SessionProposalsDocument,
} from '../../../graphql/generated/trainings/graphql';
import { renderPage } from '../../../testing/render';
import { abilityOf, viewerWith } from '../../../testing/viewers';
import { aProposal, aSession } from '../testing';
import { ProposalsPage } from './ProposalsPage';

const viewer = viewerWith('COORDINATOR');
const ability = abilityOf((can) => can(['accept', 'cancel', 'update'], 'TrainingSession'));

const queue = (...nodes: ReturnType<typeof aProposal>[]) => ({
  request: { query: SessionProposalsDocument, variables: { first: 20 } },
  result: {
    data: {
      __typename: 'Query' as const,
      trainingSessions: {
        __typename: 'TrainingSessionConnection' as const,
        nodes,
        pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
        totalCount: nodes.length,
      },
    },
  },
});

const accepting = (message?: string) => ({
  request: { query: AcceptSessionProposalDocument, variables: { input: { id: 'session' } } },
  result: {
    data: {
      __typename: 'Mutation' as const,
      acceptSessionProposal: {
        __typename: 'SessionPayload' as const,
        session: message ? null : { ...aProposal({ status: 'PLANNED', version: 2 }), trainers: [], enrolments: [] },
        userErrors: message ? [{ __typename: 'UserError' as const, code: 'ANY', message, path: [] }] : [],
      },
    },
  },
});

describe('the queue of proposals', () => {
  test('shows the idea and whose it is, and takes an accepted one away', async () => {
    const { user } = renderPage(<ProposalsPage />, {
      viewer,
      ability,
      mocks: [queue(aProposal()), accepting(), queue()],
    });
    expect(await screen.findByText('Pokażę, jak prowadzić zebranie wiejskie.')).toBeTruthy();
    expect(screen.getByText(/^Adam Lis, /)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Przyjmij' }));
    expect(await screen.findByText(/^Termin jest zaplanowany/)).toBeTruthy();
    expect(await screen.findByText('Żadna propozycja nie czeka')).toBeTruthy();
  });

  test('declines with a reason, and not without one', async () => {
    const reason = 'W tym terminie sala jest zajęta.';
    const declined = {
      request: { query: CancelSessionDocument, variables: { input: { id: 'session', reason } } },
      result: {
        data: {
          __typename: 'Mutation' as const,
          cancelSession: {
            __typename: 'SessionPayload' as const,
            session: { ...aSession({ status: 'CANCELLED', cancelReason: reason }), enrolments: [] },
            userErrors: [],
          },
        },
      },
    };
    const { user } = renderPage(<ProposalsPage />, { viewer, ability, mocks: [queue(aProposal()), declined, queue()] });
    await user.click(await screen.findByRole('button', { name: 'Odrzuć' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Odrzuć' }));
    expect(dialog.getByText('To pole jest potrzebne.')).toBeTruthy();
    await user.type(dialog.getByLabelText('Powód'), reason);
    await user.click(dialog.getByRole('button', { name: 'Odrzuć' }));
    expect(await screen.findByText('Propozycja jest odrzucona.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('says why the server did not accept it, and keeps it', async () => {
    const mocks = [queue(aProposal()), accepting('Ktoś już na nią odpowiedział.')];
    const { user } = renderPage(<ProposalsPage />, { viewer, ability, mocks });
    await user.click(await screen.findByRole('button', { name: 'Przyjmij' }));
    expect(await screen.findByText('Ktoś już na nią odpowiedział.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Przyjmij' })).toBeTruthy();
  });

  test('says that nothing waits, and that it is refused', async () => {
    const refused = { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] };
    const empty = renderPage(<ProposalsPage />, { viewer, ability, mocks: [queue()] });
    expect(await screen.findByText('Żadna propozycja nie czeka')).toBeTruthy();
    empty.unmount();
    renderPage(<ProposalsPage />, { viewer, ability, mocks: [{ ...queue(), result: refused }] });
    expect(await screen.findByText('Nie masz uprawnień, aby to zrobić.')).toBeTruthy();
  });
});
