import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { MySessionProposalsDocument } from '../../../graphql/generated/trainings/graphql';
import { renderPage } from '../../../testing/render';
import { abilityOf, viewerWith } from '../../../testing/viewers';
import { aProposal } from '../testing';
import { OwnProposals } from './OwnProposals';

const ability = abilityOf((can) => can('cancel', 'TrainingSession', { proposedById: 'viewer' }));
const own = { proposedById: 'viewer' };

const answer = (...proposals: ReturnType<typeof aProposal>[]) => ({
  request: { query: MySessionProposalsDocument },
  result: { data: { __typename: 'Query' as const, mySessionProposals: proposals } },
});

test('the author sees what became of each proposal, and may take back one that waits', async () => {
  const declined = aProposal({ ...own, id: 'other', status: 'CANCELLED', cancelReason: 'Sala jest zajęta.' });
  renderPage(<OwnProposals />, {
    viewer: viewerWith('VOLUNTEER'),
    ability,
    mocks: [answer(aProposal(own), declined)],
  });
  expect(await screen.findByText('zaproponowane')).toBeTruthy();
  expect(screen.getByText('Powód: Sala jest zajęta.')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Wycofaj propozycję' })).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Przyjmij' })).toBeNull();
});

test('whoever proposed nothing is led to the form', async () => {
  renderPage(<OwnProposals />, { viewer: viewerWith('VOLUNTEER'), ability, mocks: [answer()] });
  expect(await screen.findByText('Nie masz propozycji szkoleń.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Zaproponuj szkolenie' }).getAttribute('href')).toBe('/my-trainings/propose');
});
