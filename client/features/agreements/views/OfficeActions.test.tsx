import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { AgreementCaseFragment } from '../../../graphql/generated/agreements/graphql';
import { renderPage } from '../../../testing/render';
import { abilityOf, viewerWith } from '../../../testing/viewers';
import { sentAgreement } from '../agreement.fixture';
import { OfficeActions } from './OfficeActions';

const viewer = viewerWith('COORDINATOR');
const ability = abilityOf((can) => can('countersign', 'Agreement', { userId: { $ne: 'viewer' } }));
const SIGNED = { volunteerSignatureForm: 'CLICK', volunteerSignedAt: '2026-10-06T08:00:00.000Z' } as const;
const CONCLUDED = {
  ...SIGNED,
  foundationSignatureForm: 'CLICK',
  foundationSignedAt: '2026-10-07T08:00:00.000Z',
} as const;

function offered(changes: Partial<AgreementCaseFragment>): (string | null)[] {
  renderPage(<OfficeActions agreement={{ ...sentAgreement, ...changes }} />, { viewer, ability });
  return screen.queryAllByRole('button').map((button) => button.textContent);
}

describe('the office is offered', () => {
  test('of a sent agreement, to record a signature, to take it back, to withdraw it', () => {
    expect(offered({ status: 'SENT' })).toEqual([
      'Odnotuj podpis drugiej strony',
      'Cofnij do poprawy',
      'Wycofaj porozumienie',
    ]);
  });

  test('of a signed one, to sign for the foundation', () => {
    expect(offered({ status: 'SIGNED_BY_VOLUNTEER', ...SIGNED })).toEqual([
      'Podpisz za fundację',
      'Odnotuj oryginał',
      'Dodaj podpisany plik',
      'Wycofaj porozumienie',
    ]);
  });

  test('of the viewer’s own, everything but that', () => {
    expect(offered({ status: 'SIGNED_BY_VOLUNTEER', ...SIGNED, userId: 'viewer' })).not.toContain(
      'Podpisz za fundację',
    );
  });

  test('of one in force, to renew and to terminate', () => {
    expect(offered({ status: 'IN_FORCE', ...CONCLUDED })).toEqual([
      'Odnotuj oryginał',
      'Dodaj podpisany plik',
      'Przygotuj kolejne porozumienie',
      'Rozwiąż porozumienie',
    ]);
  });

  test('of one that runs without cover, to record it by its kind', () => {
    expect(offered({ status: 'IN_FORCE', ...CONCLUDED, coverDue: 'ACCIDENT_INSURANCE' })[0]).toBe(
      'Odnotuj ubezpieczenie NNW',
    );
    expect(offered({ status: 'EXPIRED', ...CONCLUDED, coverDue: 'STATUTORY' })).not.toContain(
      'Odnotuj ochronę z ustawy',
    );
  });

  test('of a withdrawn one, nothing', () => {
    expect(offered({ status: 'TERMINATED' })).toEqual([]);
    expect(screen.getByText('Ta sprawa jest zamknięta.')).toBeTruthy();
  });
});
