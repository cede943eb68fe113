import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { OwnDocumentsFragment } from '../../../graphql/generated/agreements/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { OwnFiles } from './OwnFiles';

const FILE = {
  __typename: 'StoredFile',
  id: 'sent',
  name: 'porozumienie-EZW-2026-007.pdf',
  size: 120_000,
  sha256: 'abc',
  electronicSignature: 'NOT_FOUND',
} as const;
const AGREEMENT: OwnDocumentsFragment = {
  __typename: 'Agreement',
  id: 'agreement',
  number: 'EZW/2026/007',
  status: 'IN_FORCE',
  parentId: null,
  effectiveOn: null,
  changes: null,
  userId: 'viewer',
  volunteerName: 'Zofia Wiśniewska',
  validFrom: '2026-10-05',
  validTo: '2027-10-04',
  terminatedOn: null,
  warnings: [],
  coverDue: null,
  riskInformedAt: '2026-10-06T08:00:00.000Z',
  document: FILE,
  signedCopies: [
    {
      __typename: 'SignedCopy',
      id: 'copy',
      party: 'BOTH',
      form: 'QUALIFIED',
      holdsDocument: true,
      createdAt: '2026-10-07T08:00:00.000Z',
      file: { ...FILE, id: 'signed', name: 'podpisane.pdf', electronicSignature: 'FOUND' },
    },
  ],
};

test('every file of an agreement can be downloaded, and it says when the information was given', () => {
  renderPage(<OwnFiles agreements={[AGREEMENT]} />, { viewer: viewerWith('VOLUNTEER') });
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/files/agreements/agreement.pdf', '/files/stored/sent', '/files/stored/signed']);
  expect(screen.getByText(/potwierdzono 6 października 2026/)).toBeTruthy();
});

test('what was not acknowledged is said, and what is not there is not offered', () => {
  const waiting = { ...AGREEMENT, riskInformedAt: null, document: null, signedCopies: [] };
  renderPage(<OwnFiles agreements={[waiting]} />, { viewer: viewerWith('VOLUNTEER') });
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByText(/jeszcze nie potwierdzono/)).toBeTruthy();
});
