import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { SignAgreementDocument } from '../../../graphql/generated/agreements/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { sentAgreement } from '../agreement.fixture';
import { SignForm } from './SignForm';

const signing = (input: object, problem?: { path: string[]; message: string }) => ({
  request: { query: SignAgreementDocument, variables: { input } },
  result: {
    data: {
      __typename: 'Mutation' as const,
      signAgreement: {
        __typename: 'AgreementPayload' as const,
        agreement: problem ? null : { ...sentAgreement, status: 'SIGNED_BY_VOLUNTEER' as const },
        userErrors: problem ? [{ __typename: 'UserError' as const, code: 'X', ...problem }] : [],
      },
    },
  },
});

const click = { id: sentAgreement.id, form: 'CLICK', riskInformed: true, name: 'Zofia Wiśniewska', code: '123456' };
const CODE = 'Kod z wiadomości';
const submit = () => screen.getByRole('button', { name: 'Podpisuję porozumienie' });

describe('signing by a click', () => {
  test('says what it is in law, takes the acknowledgement and the name, and signs', async () => {
    const onDone = jest.fn();
    const { user } = renderPage(<SignForm agreement={sentAgreement} onDone={onDone} />, {
      viewer: viewerWith('CANDIDATE'),
      mocks: [signing(click)],
    });
    expect(screen.getByText(/kliknięcie nie jest formą pisemną/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox'));
    await user.type(screen.getByLabelText('Wpisz swoje imię i nazwisko'), click.name);
    await user.type(screen.getByLabelText(CODE), click.code);
    await user.click(submit());
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
  });

  test('is not sent without the acknowledgement and the name', async () => {
    const { user } = renderPage(<SignForm agreement={sentAgreement} />, { viewer: viewerWith('CANDIDATE') });
    await user.click(submit());
    const alert = await screen.findByRole('alert', { name: 'Popraw to, zanim wyślesz' });
    expect(alert.textContent).toContain('Zaznacz, że znasz tę informację.');
    expect(alert.textContent).toContain('To pole jest potrzebne.');
  });

  test('shows at the name that it is another one', async () => {
    const { user } = renderPage(<SignForm agreement={sentAgreement} />, {
      viewer: viewerWith('CANDIDATE'),
      mocks: [signing({ ...click, name: 'Zofia' }, { path: ['input', 'name'], message: 'Wpisz imię i nazwisko.' })],
    });
    await user.click(screen.getByRole('checkbox'));
    await user.type(screen.getByLabelText('Wpisz swoje imię i nazwisko'), 'Zofia');
    await user.type(screen.getByLabelText(CODE), click.code);
    await user.click(submit());
    const field = screen.getByLabelText('Wpisz swoje imię i nazwisko');
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  });

  test('is enough for a term of up to 30 days', () => {
    const short = { ...sentAgreement, validTo: '2026-11-03' };
    renderPage(<SignForm agreement={short} />, { viewer: viewerWith('CANDIDATE') });
    expect(screen.getByText(/kliknięcie wystarczy/)).toBeTruthy();
  });
});

test('a waiver of travel costs leaves only the ways that keep the written form', () => {
  renderPage(<SignForm agreement={{ ...sentAgreement, travelCosts: 'WAIVED' }} />, { viewer: viewerWith('CANDIDATE') });
  const ways = screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'));
  expect(ways).toEqual(['PAPER', 'QUALIFIED']);
  expect(screen.getByText(/Taka rezygnacja jest ważna tylko na piśmie/)).toBeTruthy();
});
