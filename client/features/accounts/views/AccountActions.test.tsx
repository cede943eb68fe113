import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { CardPlaceContext } from '../../../access/useCardQuery';
import {
  AccountCountsDocument,
  CloseAccountDocument,
  ReopenAccountDocument,
  ResendInvitationDocument,
  type UserRowFragment,
} from '../../../graphql/generated/accounts/graphql';
import { renderPage } from '../../../testing/render';
import { abilityOf, viewerWith } from '../../../testing/viewers';
import { AccountActions } from './AccountActions';
import { AccountState } from './AccountState';
import { AccountsCard } from './AccountsCard';

const user = (changes: Partial<UserRowFragment> = {}): UserRowFragment => ({
  __typename: 'User',
  id: 'adam',
  name: 'Adam Lis',
  email: 'adam@example.org',
  roles: ['VOLUNTEER'],
  createdAt: '2026-03-01T10:00:00.000Z',
  emailConfirmedAt: '2026-03-01T10:00:00.000Z',
  closed: false,
  invitedUntil: null,
  ...changes,
});
const invited = (invitedUntil: string) => user({ emailConfirmedAt: null, invitedUntil });

const administrator = {
  viewer: viewerWith('ADMINISTRATOR'),
  ability: abilityOf((can) => {
    can('close', 'User', { id: { $ne: 'viewer' } });
    can('invite', 'User');
  }),
};
const coordinator = { viewer: viewerWith('COORDINATOR'), ability: abilityOf((can) => can('invite', 'User')) };

const payload = (message?: string) => ({
  __typename: 'UserPayload' as const,
  user: message ? null : user({ closed: true }),
  userErrors: message ? [{ __typename: 'UserError' as const, code: 'ANY', message, path: [] }] : [],
});

describe('an account', () => {
  test('is closed by an administrator with a reason', async () => {
    const input = { userId: 'adam', reason: 'Odejście z zespołu' };
    const closing = {
      request: { query: CloseAccountDocument, variables: { input } },
      result: { data: { __typename: 'Mutation' as const, closeAccount: payload() } },
    };
    const view = renderPage(<AccountActions user={user()} />, { ...administrator, mocks: [closing] });
    await view.user.click(screen.getByRole('button', { name: 'Zamknij konto' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Zamknąć konto: Adam Lis?' }));
    await view.user.click(dialog.getByRole('button', { name: 'Zamknij konto' }));
    expect(dialog.getByText('To pole jest potrzebne.')).toBeTruthy();
    await view.user.type(dialog.getByLabelText('Powód'), input.reason);
    await view.user.click(dialog.getByRole('button', { name: 'Zamknij konto' }));
    expect(await screen.findByText('Konto jest zamknięte.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('is opened again', async () => {
    const opening = {
      request: { query: ReopenAccountDocument, variables: { input: { userId: 'adam' } } },
      result: { data: { __typename: 'Mutation' as const, reopenAccount: payload('To konto nie jest zamknięte.') } },
    };
    const view = renderPage(<AccountActions user={user({ closed: true })} />, { ...administrator, mocks: [opening] });
    expect(screen.queryByRole('button', { name: 'Zamknij konto' })).toBeNull();
    await view.user.click(screen.getByRole('button', { name: 'Otwórz konto: Adam Lis' }));
    expect(await screen.findByText('To konto nie jest zamknięte.')).toBeTruthy();
  });

  test('is not closed by a coordinator, nor one’s own', () => {
    renderPage(<AccountActions user={user()} />, coordinator);
    renderPage(<AccountActions user={user({ id: 'viewer' })} />, administrator);
    expect(screen.queryByRole('button', { name: /konto|ponownie/ })).toBeNull();
  });
});

describe('an invitation', () => {
  test('is sent again by the office', async () => {
    const sending = {
      request: { query: ResendInvitationDocument, variables: { input: { userId: 'adam' } } },
      result: { data: { __typename: 'Mutation' as const, resendInvitation: payload() } },
    };
    const past = invited('2026-03-15T10:00:00.000Z');
    const view = renderPage(<AccountActions user={past} />, { ...coordinator, mocks: [sending] });
    await view.user.click(screen.getByRole('button', { name: 'Wyślij zaproszenie ponownie: Adam Lis' }));
    expect(await screen.findByText('Zaproszenie jest wysłane.')).toBeTruthy();
  });

  test.each([
    ['zaproszenie czeka', invited('2126-03-15T10:00:00.000Z')],
    ['zaproszenie wygasło', invited('2026-03-15T10:00:00.000Z')],
    ['adres niepotwierdzony', user({ emailConfirmedAt: null })],
    ['konto zamknięte', user({ closed: true })],
  ])('or what keeps somebody out is said: %s', (words, account) => {
    renderPage(<AccountState user={account} />);
    expect(screen.getByText(words)).toBeTruthy();
  });
});

test('the home page counts accounts and leads to each kind', async () => {
  const connection = (totalCount: number) => ({ __typename: 'UserConnection' as const, totalCount });
  const counts = {
    request: { query: AccountCountsDocument },
    result: {
      data: {
        __typename: 'Query' as const,
        open: connection(41),
        unconfirmed: connection(2),
        closed: connection(1),
      },
    },
  };
  const card = (
    <CardPlaceContext value={{ source: 'own', variables: {} }}>
      <AccountsCard />
    </CardPlaceContext>
  );
  renderPage(card, { ...administrator, mocks: [counts] });
  expect((await screen.findByRole('link', { name: 'czeka na potwierdzenie' })).getAttribute('href')).toBe(
    '/users?status=UNCONFIRMED',
  );
});
