import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { RegisterOrganisationDocument } from '../../../graphql/generated/organisations/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import type { Catalogues } from '../values';
import { OrganisationWizard } from './OrganisationWizard';

const form = (
  id: string,
  namePl: string,
  register: 'KRS' | 'NONE',
  organisationKind: 'NGO' | 'LOCAL_COMMUNITY',
): Catalogues['legalForms'][number] => ({
  __typename: 'LegalForm',
  id,
  namePl,
  nameEn: namePl,
  register,
  organisationKind,
  nipExpected: register === 'KRS',
  regonExpected: register === 'KRS',
});

const catalogues: Catalogues = {
  __typename: 'Query',
  legalForms: [form('f1', 'Fundacja', 'KRS', 'NGO'), form('f2', 'Sołectwo', 'NONE', 'LOCAL_COMMUNITY')],
  publicBenefitAreas: [],
};

const begin = () =>
  renderPage(
    <OrganisationWizard
      document={RegisterOrganisationDocument}
      catalogues={catalogues}
      submitLabel="Zarejestruj"
      successMessage="Gotowe"
      onSuccess={() => undefined}
    />,
    { viewer: viewerWith('CANDIDATE') },
  );

const next = () => screen.getByRole('button', { name: 'Dalej' });

async function toNumbers(user: ReturnType<typeof renderPage>['user'], kind: RegExp, legalForm: string) {
  await user.click(screen.getByRole('radio', { name: kind }));
  await user.click(next());
  await user.click(screen.getByRole('combobox', { name: /Forma prawna/ }));
  await user.click(await screen.findByRole('option', { name: legalForm }));
  await user.type(screen.getByLabelText(/^Nazwa/), 'Nad Brdą');
  await user.click(next());
}

describe('registering an organisation', () => {
  test('goes on only when the step is filled in', async () => {
    const { user } = begin();
    await user.click(next());
    expect(screen.getByText('To pole jest potrzebne.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Rodzaj' })).toBeTruthy();
  });

  test('asks for the numbers that go with the legal form', async () => {
    const { user } = begin();
    await toNumbers(user, /Organizacja pozarządowa/, 'Fundacja');
    await user.type(screen.getByLabelText(/^NIP/), '12');
    await user.click(next());
    expect(screen.getByText('Ta forma prawna wymaga wpisu do KRS. Podaj numer.')).toBeTruthy();
    expect(screen.getByText('NIP ma 10 cyfr.')).toBeTruthy();
  });

  test('asks a village unit for none', async () => {
    const { user } = begin();
    await toNumbers(user, /Społeczność lokalna/, 'Sołectwo');
    expect(screen.queryByLabelText(/KRS|NIP|REGON/)).toBeNull();
    expect(screen.getByRole('combobox', { name: /Gmina/ })).toBeTruthy();
  });
});
