import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { PlanCaseFragment, PlanEditionFragment } from '../../../graphql/generated/plans/graphql';
import { renderPage } from '../../../testing/render';
import { abilityOf, viewerWith } from '../../../testing/viewers';
import { agreed, draft } from '../plan.fixture';
import { Actions } from './Actions';

const everything = abilityOf((can) =>
  can(['read', 'create', 'update', 'propose', 'agree', 'return', 'close'], 'DevelopmentPlan'),
);
const ownOnly = abilityOf((can) =>
  can(['read', 'create', 'update', 'propose', 'agree', 'return'], 'DevelopmentPlan', { userId: 'viewer' }),
);

function offered(plan: PlanCaseFragment, role: 'VOLUNTEER' | 'COORDINATOR') {
  const ability = role === 'VOLUNTEER' ? ownOnly : everything;
  renderPage(<Actions plan={plan} />, { viewer: viewerWith(role), ability });
  return [...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')].map(({ textContent }) => textContent);
}

const proposed = (proposedBy: 'VOLUNTEER' | 'COORDINATOR'): PlanCaseFragment => ({
  ...draft,
  status: 'PROPOSED',
  proposedBy,
});

const ofAnother = (plan: PlanCaseFragment): PlanCaseFragment => ({ ...plan, userId: 'zofia' });

describe('a volunteer', () => {
  test('proposes a complete draft and edits an incomplete one', () => {
    expect(offered(draft, 'VOLUNTEER')).toEqual(['Zaproponuj plan', 'Zmień plan']);
  });

  test('is led to the form while something is missing', () => {
    expect(offered({ ...draft, areas: [] }, 'VOLUNTEER')).toEqual(['Zmień plan']);
  });

  test('answers what the coordinator proposed', () => {
    expect(offered(proposed('COORDINATOR'), 'VOLUNTEER')).toEqual(['Zgadzam się na plan', 'Odeślij z komentarzem']);
  });

  test('waits after proposing', () => {
    expect(offered(proposed('VOLUNTEER'), 'VOLUNTEER')).toEqual([]);
  });

  test('proposes a change of an agreed plan, once', () => {
    expect(offered(agreed, 'VOLUNTEER')).toEqual(['Zaproponuj zmianę planu']);
  });

  test('begins the next plan after the last one was closed', () => {
    const closed: PlanEditionFragment[] = agreed.editions.map((each) => ({ ...each, status: 'CLOSED_EARLY' }));
    expect(offered({ ...agreed, status: 'CLOSED_EARLY', editions: closed }, 'VOLUNTEER')).toEqual([
      'Zacznij następny plan',
    ]);
  });
});

describe('a coordinator', () => {
  test('closes an agreed plan early, and completes one of which all is met', () => {
    expect(offered(ofAnother(agreed), 'COORDINATOR')).toEqual(['Zaproponuj zmianę planu', 'Zakończ przed czasem']);
  });

  test('completes a plan of which all is met', () => {
    const met = ofAnother({ ...agreed, progress: { ...agreed.progress, met: true } });
    expect(offered(met, 'COORDINATOR')).toContain('Zakończ jako zrealizowany');
  });

  test('does not amend while a version is open', () => {
    const editions: PlanEditionFragment[] = [...agreed.editions, { ...draft, id: 'next', edition: 2 }];
    expect(offered(ofAnother({ ...agreed, editions }), 'COORDINATOR')).toEqual(['Zakończ przed czasem']);
  });

  test('who is the volunteer does not answer the own proposal', () => {
    expect(offered(proposed('VOLUNTEER'), 'COORDINATOR')).toEqual([]);
  });
});
