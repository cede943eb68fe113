import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { UpdateAgreementDocument } from '../../../graphql/generated/agreements/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { sentAgreement } from '../agreement.fixture';
import { DraftEditor } from './DraftEditor';

const draft = { ...sentAgreement, status: 'DRAFT' as const, number: null, sentAt: null, fingerprint: null };
const viewer = viewerWith('COORDINATOR');
const send = () => screen.getByRole('button', { name: 'Wyślij do podpisu' });

test('a complete draft can be sent', () => {
  renderPage(<DraftEditor agreement={draft} />, { viewer });
  expect(send()).toHaveProperty('disabled', false);
});

test('a draft says what it lacks before it can be sent', () => {
  renderPage(<DraftEditor agreement={{ ...draft, volunteerAddress: null, scope: ' ' }} />, { viewer });
  expect(screen.getByText(/uzupełnij i zapisz: Adres zamieszkania i Zakres świadczeń/)).toBeTruthy();
  expect(send()).toHaveProperty('disabled', true);
});

test('unsaved changes are saved first, with the version that was seen', async () => {
  const { id, version, scope, volunteerName, volunteerAddress, validFrom, validTo, noticeDays, travelCosts } = draft;
  const kept = { id, version, scope, volunteerName, volunteerAddress, validFrom, validTo, noticeDays, travelCosts };
  const saving = {
    request: {
      query: UpdateAgreementDocument,
      variables: { input: { ...kept, manner: `${draft.manner}, wieczorami` }, locale: 'PL' as const },
    },
    result: {
      data: {
        __typename: 'Mutation' as const,
        updateAgreement: { __typename: 'AgreementPayload' as const, agreement: draft, userErrors: [] },
      },
    },
  };
  const { user } = renderPage(<DraftEditor agreement={draft} />, { viewer, mocks: [saving] });
  await user.type(screen.getByLabelText('Sposób i miejsce'), ', wieczorami');
  expect(screen.getByText('Najpierw zapisz zmiany w szkicu.')).toBeTruthy();
  expect(send()).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Zapisz szkic' }));
  await waitFor(() => expect(send()).toHaveProperty('disabled', false));
});

test('an agreement that has a number cannot be discarded', () => {
  renderPage(<DraftEditor agreement={{ ...draft, number: 'EZW/2026/007' }} />, { viewer });
  expect(screen.queryByRole('button', { name: 'Usuń szkic' })).toBeNull();
});
