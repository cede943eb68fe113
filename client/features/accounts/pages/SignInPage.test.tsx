import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import {
  DemoPeopleDocument,
  SignInAsDemoPersonDocument,
  SignInDocument,
} from '../../../graphql/generated/accounts/graphql';
import { renderPage } from '../../../testing/render';
import { programme, visitor } from '../../../testing/viewers';
import { SignInPage } from './SignInPage';

const input = { email: 'kasia@example.org', password: 'bardzo tajne' };

const signIn = (message?: string) => ({
  request: { query: SignInDocument, variables: { input } },
  result: {
    data: {
      __typename: 'Mutation' as const,
      signIn: {
        __typename: 'ViewerPayload' as const,
        userErrors: message ? [{ __typename: 'UserError' as const, code: 'WRONG', message, path: [] }] : [],
      },
    },
  },
});

async function enter(user: ReturnType<typeof renderPage>['user']) {
  await user.type(screen.getByLabelText('Adres e-mail'), input.email);
  await user.type(screen.getByLabelText('Hasło'), input.password);
  await user.click(screen.getByRole('button', { name: 'Zaloguj się' }));
}

describe('signing in', () => {
  test('learns who came and goes on to where they wanted', async () => {
    const changeIdentity = jest.fn(async () => undefined);
    const { user, router } = renderPage(<SignInPage />, {
      viewer: { ...visitor, changeIdentity },
      mocks: [signIn()],
      path: '/sign-in',
      at: '/sign-in?next=%2Fplan%3Fyear%3D2026',
    });
    await enter(user);
    await waitFor(() => expect(router.state.location.pathname).toBe('/plan'));
    expect(router.state.location.search).toBe('?year=2026');
    expect(changeIdentity).toHaveBeenCalledTimes(1);
  });

  test('tells the server’s refusal and stays', async () => {
    const { user, router } = renderPage(<SignInPage />, {
      mocks: [signIn('Adres e-mail albo hasło się nie zgadza.')],
      path: '/sign-in',
    });
    await enter(user);
    expect((await screen.findByRole('alert')).textContent).toContain('Adres e-mail albo hasło się nie zgadza.');
    expect(router.state.location.pathname).toBe('/sign-in');
  });

  test('tells screen readers too which fields are wrong', async () => {
    const { user } = renderPage(<SignInPage />, { path: '/sign-in' });
    await user.click(screen.getByRole('button', { name: 'Zaloguj się' }));
    for (const label of ['Adres e-mail', 'Hasło']) {
      expect(screen.getByLabelText(label).getAttribute('aria-invalid')).toBe('true');
    }
  });

  test('offers no invented people outside the demo', () => {
    renderPage(<SignInPage />, { path: '/sign-in' });
    expect(screen.queryByText(/wersji pokazowej/)).toBeNull();
  });

  test('enters as somebody of the demo at one click', async () => {
    const people = {
      request: { query: DemoPeopleDocument },
      result: {
        data: {
          __typename: 'Query' as const,
          demoPeople: [
            {
              __typename: 'DemoPerson' as const,
              key: 'kasia',
              name: 'Kasia',
              roles: ['VOLUNTEER' as const],
              description: 'Zna się na funduszu sołeckim.',
            },
          ],
        },
      },
    };
    const asKasia = {
      request: { query: SignInAsDemoPersonDocument, variables: { input: { key: 'kasia' } } },
      result: {
        data: {
          __typename: 'Mutation' as const,
          signInAsDemoPerson: { __typename: 'ViewerPayload' as const, userErrors: [] },
        },
      },
    };
    const { user, router } = renderPage(<SignInPage />, {
      viewer: { ...visitor, programme: { ...programme, demo: true } },
      mocks: [people, asKasia],
      path: '/sign-in',
    });
    await user.click(await screen.findByRole('button', { name: /Wejdź jako Kasia Wolontariusz\/ka/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });
});
