import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { ConfirmRequestDocument } from '../../../graphql/generated/support/graphql';
import { renderPage } from '../../../testing/render';
import { ConfirmRequestPage } from './ConfirmRequestPage';

const confirming = (message?: string) => ({
  request: { query: ConfirmRequestDocument, variables: { input: { token: 'secret' } } },
  result: {
    data: {
      __typename: 'Mutation' as const,
      confirmRequest: {
        __typename: 'ConfirmedRequestPayload' as const,
        confirmedRequest: message
          ? null
          : { __typename: 'ConfirmedRequest' as const, reference: '7F3A-91C2', title: 'Zebranie o świetlicy' },
        userErrors: message ? [{ __typename: 'UserError' as const, code: 'LINK', message, path: ['token'] }] : [],
      },
    },
  },
});

const open = (address: string, ...mocks: ReturnType<typeof confirming>[]) =>
  renderPage(<ConfirmRequestPage />, { mocks, path: '/confirm-request', at: `/confirm-request${address}` });

const confirm = () => screen.getByRole('button', { name: 'Potwierdzam prośbę' });

describe('confirming a request from a mail', () => {
  test('waits for a click, then gives the number and what comes next', async () => {
    const { user } = open('?token=secret', confirming());
    expect(screen.queryByText('7F3A-91C2')).toBeNull();
    await user.click(confirm());
    expect(await screen.findByText('7F3A-91C2')).toBeTruthy();
    expect(screen.getByText('„Zebranie o świetlicy” czeka teraz na koordynatora.')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('says that the link was used or is too old', async () => {
    const { user } = open('?token=secret', confirming('Ten odnośnik już nie działa.'));
    await user.click(confirm());
    expect((await screen.findByRole('alert')).textContent).toContain('Ten odnośnik już nie działa.');
    expect(confirm()).toBeTruthy();
  });

  test('without a token says that something is missing, and leads back to the form', () => {
    open('');
    expect(screen.getByText('W odnośniku czegoś brakuje')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Wypełnij formularz ponownie' }).getAttribute('href')).toBe(
      '/ask-for-support',
    );
  });
});
