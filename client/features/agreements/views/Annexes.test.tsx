import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import {
  type AgreementCaseFragment,
  DraftAnnexDocument,
  UpdateAgreementDocument,
  WithdrawAnnexDocument,
} from '../../../graphql/generated/agreements/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { sentAgreement, sentAnnex } from '../agreement.fixture';
import { AnnexesCard } from './AnnexesCard';
import { DraftEditor } from './DraftEditor';
import { OfficeActions } from './OfficeActions';
import { SignForm } from './SignForm';

const viewer = viewerWith('COORDINATOR');
const agreed: AgreementCaseFragment = {
  ...sentAgreement,
  status: 'IN_FORCE',
  foundationSignedAt: '2026-10-07T08:00:00.000Z',
};
const line = { ...sentAnnex, terminationReason: null };
const OPEN = 'Przedłuż lub zmień porozumienie EZW/2026/007';
const payload = (annex: AgreementCaseFragment | null) => ({
  __typename: 'AgreementPayload' as const,
  agreement: annex,
  userErrors: [],
});

describe('the annexes of an agreement', () => {
  test('are begun by the office, which goes to the draft', async () => {
    const drafting = {
      request: { query: DraftAnnexDocument, variables: { input: { agreementId: 'agreement' } } },
      result: { data: { __typename: 'Mutation' as const, draftAnnex: payload({ ...sentAnnex, status: 'DRAFT' }) } },
    };
    const { user, router } = renderPage(<AnnexesCard agreement={agreed} />, { viewer, mocks: [drafting] });
    expect(screen.getByText('Nie ma jeszcze żadnego aneksu.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: OPEN }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/office/agreements/annex'));
  });

  test('are begun one at a time, and only of what is not over', () => {
    renderPage(<AnnexesCard agreement={{ ...agreed, annexes: [line] }} />, { viewer });
    expect(screen.getByRole('link', { name: 'Aneks EZW/2026/007/A1' })).toBeTruthy();
    expect(screen.getByText(/Ostatni dzień: 4 kwietnia 2028/)).toBeTruthy();
    renderPage(<AnnexesCard agreement={{ ...agreed, status: 'EXPIRED' }} />, { viewer });
    expect(screen.queryByRole('button', { name: OPEN })).toBeNull();
  });

  test('are only shown to the volunteer, with the reason of one that was withdrawn', () => {
    const withdrawn = { ...line, status: 'WITHDRAWN' as const, terminationReason: 'Inny termin' };
    renderPage(<AnnexesCard agreement={{ ...agreed, annexes: [withdrawn] }} isOwn />, {
      viewer: viewerWith('VOLUNTEER'),
    });
    expect(screen.getByRole('link').getAttribute('href')).toBe('/agreements/annex');
    expect(screen.getByText('Powód: Inny termin')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the draft of an annex', () => {
  const draft = { ...sentAnnex, status: 'DRAFT' as const, number: null, sentAt: null };

  test('is sent once it changes something', () => {
    renderPage(<DraftEditor agreement={{ ...draft, changes: [] }} />, { viewer });
    expect(screen.getByText('Na razie nic.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Wyślij do podpisu' })).toHaveProperty('disabled', true);
    expect(screen.queryByLabelText('Pierwszy dzień')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Usuń szkic' })).toBeNull();
  });

  test('is saved with the day on which it takes effect', async () => {
    const { id, version, scope, manner, validFrom, validTo, travelCosts, volunteerName, volunteerAddress } = draft;
    const kept = { id, version, scope, manner, validFrom, validTo, travelCosts, volunteerName, volunteerAddress };
    const saving = {
      request: {
        query: UpdateAgreementDocument,
        variables: { input: { ...kept, noticeDays: 30, effectiveOn: '2026-11-02' }, locale: 'PL' as const },
      },
      result: { data: { __typename: 'Mutation' as const, updateAgreement: payload(draft) } },
    };
    const { user } = renderPage(<DraftEditor agreement={draft} />, { viewer, mocks: [saving] });
    const notice = screen.getByLabelText('Okres wypowiedzenia');
    await user.clear(notice);
    await user.type(notice, '30');
    await user.click(screen.getByRole('button', { name: 'Zapisz szkic' }));
    await screen.findByText('Szkic zapisany, podgląd jest aktualny.');
  });

  test('is withdrawn with a reason', async () => {
    const withdrawing = {
      request: { query: WithdrawAnnexDocument, variables: { input: { id: 'annex', reason: 'Inny termin' } } },
      result: { data: { __typename: 'Mutation' as const, withdrawAnnex: payload({ ...draft, status: 'WITHDRAWN' }) } },
    };
    const { user } = renderPage(<OfficeActions agreement={sentAnnex} />, { viewer, mocks: [withdrawing] });
    const named = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(named.filter(Boolean)).toEqual(['Odnotuj podpis drugiej strony', 'Cofnij do poprawy', 'Wycofaj aneks']);
    await user.click(screen.getByRole('button', { name: 'Wycofaj aneks' }));
    await user.type(await screen.findByRole('textbox'), 'Inny termin');
    await user.click(screen.getAllByRole('button', { name: 'Wycofaj aneks' }).at(-1) as HTMLElement);
    await screen.findByText('Aneks wycofany.');
  });
});

describe('signing an annex', () => {
  const volunteer = { viewer: viewerWith('VOLUNTEER') };

  test('by less than the agreement’s own form is possible, and said to be less', async () => {
    const { user } = renderPage(<SignForm agreement={sentAnnex} />, volunteer);
    expect(screen.getByRole('button', { name: 'Podpisuję aneks' })).toBeTruthy();
    expect(screen.getByText(/zmienia się je w takiej samej formie/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /Podpis własnoręczny/ }));
    expect(screen.queryByText(/zmienia się je w takiej samej formie/)).toBeNull();
  });

  test('offers every form while an earlier waiver of travel costs stays as it is', () => {
    renderPage(<SignForm agreement={{ ...sentAnnex, travelCosts: 'WAIVED' }} />, volunteer);
    expect(screen.getAllByRole('radio')).toHaveLength(6);
  });

  test('that brings a waiver offers the written form alone', () => {
    const waiver = {
      __typename: 'AgreementChange',
      term: 'TRAVEL_COSTS',
      before: 'REIMBURSED',
      after: 'WAIVED',
    } as const;
    renderPage(<SignForm agreement={{ ...sentAnnex, travelCosts: 'WAIVED', changes: [waiver] }} />, volunteer);
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    expect(screen.getByText(/W tym aneksie rezygnujesz/)).toBeTruthy();
  });
});
