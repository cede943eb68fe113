import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { type AgreementStatus, MyAgreementTermsDocument } from '../../../graphql/generated/plans/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { NoPlan } from './NoPlan';

const open = (status: AgreementStatus, validTo: string) =>
  renderPage(<NoPlan />, {
    viewer: viewerWith('VOLUNTEER'),
    mocks: [
      {
        request: { query: MyAgreementTermsDocument },
        result: { data: { myAgreements: [{ __typename: 'Agreement', id: 'agreement', status, validTo }] } },
      },
    ],
  });

test('with a signed agreement a plan can begin', async () => {
  open('IN_FORCE', '2999-12-31');
  expect(await screen.findByRole('button', { name: 'Zacznij plan' })).toBeTruthy();
});

test.each<[AgreementStatus, string]>([
  ['SENT', '2999-12-31'],
  ['IN_FORCE', '2020-12-31'],
])('with one that is %s until %s it leads to the agreements', async (status, validTo) => {
  open(status, validTo);
  const link = await screen.findByRole('link', { name: 'Moje porozumienia' });
  expect(link.getAttribute('href')).toBe('/agreements');
  expect(screen.queryByRole('button', { name: 'Zacznij plan' })).toBeNull();
});
