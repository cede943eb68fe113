import type { MockLink } from '@apollo/client/testing';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import {
  FindOrganisationsDocument,
  MergeOrganisationsDocument,
  type MergeOrganisationsInput,
  type OrganisationDetailsFragment,
  OrganisationReferencesDocument,
  OrganisationsToMergeDocument,
  RegistrationCataloguesDocument,
} from '../../../graphql/generated/organisations/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { MergePage } from './MergePage';

const record = (id: string, changes: Partial<OrganisationDetailsFragment> = {}): OrganisationDetailsFragment => ({
  __typename: 'Organisation',
  id,
  name: 'Koło „Pod Lipą”',
  kind: 'NGO',
  status: 'UNVERIFIED',
  createdAt: '2026-03-01T10:00:00.000Z',
  municipality: null,
  legalForm: null,
  version: 1,
  legalFormId: 'f1',
  krs: null,
  nip: null,
  regon: null,
  registerNumber: null,
  address: null,
  about: null,
  areaCodes: [],
  contactName: null,
  contactEmail: null,
  contactPhone: null,
  verifiedAt: null,
  rejectionReason: null,
  viewerRole: null,
  members: [],
  ...changes,
});

const checked = record('one', {
  status: 'VERIFIED',
  version: 3,
  address: 'ul. Lipowa 1',
  createdAt: '2026-05-01T10:00:00.000Z',
});
const double = record('other', { address: 'Lipowa 1, Brodnica', nip: '5260250995' });

const pair = (one: OrganisationDetailsFragment, other: OrganisationDetailsFragment) => ({
  request: { query: OrganisationsToMergeDocument, variables: { id: one.id, other: other.id } },
  result: { data: { __typename: 'Query' as const, one, other } },
});
const references = (id: string, ...found: Array<{ subject: string; count: number }>) => ({
  request: { query: OrganisationReferencesDocument, variables: { id } },
  result: {
    data: {
      __typename: 'Query' as const,
      organisationReferences: found.map((each) => ({ __typename: 'OrganisationReferences' as const, ...each })),
    },
  },
});
const catalogues = {
  request: { query: RegistrationCataloguesDocument },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: { data: { __typename: 'Query' as const, legalForms: [], publicBenefitAreas: [] } },
};
const merging = (input: Partial<MergeOrganisationsInput>, message?: string) => ({
  request: {
    query: MergeOrganisationsDocument,
    variables: {
      input: { keptId: 'one', keptVersion: 3, mergedId: 'other', mergedVersion: 1, take: [], ...input },
    },
  },
  result: {
    data: {
      __typename: 'Mutation' as const,
      mergeOrganisations: {
        __typename: 'OrganisationPayload' as const,
        organisation: message ? null : checked,
        userErrors: message ? [{ __typename: 'UserError' as const, code: 'ANY', message, path: [] }] : [],
      },
    },
  },
});

const open = (search: string, ...mocks: MockLink.MockedResponse[]) =>
  renderPage(<MergePage />, {
    viewer: viewerWith('COORDINATOR'),
    mocks: [catalogues, ...mocks],
    path: '/organisations/:id/merge',
    at: `/organisations/one/merge${search}`,
  });

async function confirm(user: ReturnType<typeof renderPage>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Połącz wpisy' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Połącz wpisy' }));
}

describe('merging two records', () => {
  test('keeps the checked one, shows what goes over, and takes what was chosen', async () => {
    const mocks = [
      pair(checked, double),
      references('other', { subject: 'Activity', count: 7 }),
      merging({ take: ['ADDRESS'] }),
    ];
    const { user, router } = open('?with=other', ...mocks);
    const kept = within(await screen.findByRole('region', { name: 'Zostaje' }));
    expect(kept.getByText('w portalu od 1 maja 2026')).toBeTruthy();
    expect(await screen.findByText('7')).toBeTruthy();
    expect(screen.getByText('5260250995')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Lipowa 1, Brodnica' }));
    await confirm(user);
    await waitFor(() => expect(router.state.location.pathname).toBe('/organisations/one'));
  });

  test('does not let a checked record go into one that is not', async () => {
    const { user } = open('?with=other', pair(checked, double), references('other'), references('one'));
    await user.click(await screen.findByRole('button', { name: 'Zamień miejscami' }));
    expect(screen.getByText(/^Dane drugiego wpisu są sprawdzone/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Połącz wpisy' }).hasAttribute('disabled')).toBe(true);
  });

  test('says what the server objects to, and stays', async () => {
    const mocks = [pair(checked, double), references('other'), merging({}, 'Organizacja ma już pięć próśb.')];
    const { user, router } = open('?with=other', ...mocks);
    expect(await screen.findByText('Do dołączanego wpisu nic jeszcze nie należy.')).toBeTruthy();
    await confirm(user);
    expect(await screen.findByText('Organizacja ma już pięć próśb.')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/organisations/one/merge');
  });

  test.each([
    ['a record in the archive', record('other', { status: 'ARCHIVED' })],
    ['the record itself', checked],
  ])('is impossible with %s', async (_which, other) => {
    open(`?with=${other.id}`, pair(checked, other));
    expect(await screen.findByText('Tych wpisów nie da się połączyć')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Połącz wpisy' })).toBeNull();
  });

  test('tells whoever may not see one of them', async () => {
    const refused = { errors: [{ message: 'no', extensions: { code: 'NOT_FOUND' } }] };
    open('?with=other', { ...pair(checked, double), result: refused });
    expect(await screen.findByText(/^Nie ma tu tego, czego szukasz/)).toBeTruthy();
  });

  test('asks for the other record where the address names none', async () => {
    const found = {
      request: { query: FindOrganisationsDocument, variables: { search: null, status: null } },
      result: {
        data: {
          __typename: 'Query' as const,
          organisations: {
            __typename: 'OrganisationConnection' as const,
            nodes: [
              {
                __typename: 'Organisation' as const,
                id: 'other',
                name: 'Pod Lipą',
                status: 'UNVERIFIED' as const,
                municipality: null,
              },
            ],
          },
        },
      },
    };
    const { user, router } = open('', found, pair(checked, double), references('other'));
    await user.click(screen.getByRole('combobox', { name: 'Który wpis to ta sama organizacja?' }));
    await user.click(await screen.findByRole('option', { name: 'Pod Lipą' }));
    await waitFor(() => expect(router.state.location.search).toBe('?with=other'));
    expect(await screen.findByRole('button', { name: 'Zamień miejscami' })).toBeTruthy();
  });
});
