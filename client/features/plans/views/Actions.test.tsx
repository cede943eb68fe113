import type { MockLink } from '@apollo/client/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { notifications } from '@mantine/notifications';
import { act, screen, within } from '@testing-library/react';
import {
  DiscardPlanDocument,
  type PlanCaseFragment,
  type PlanEditionFragment,
} from '../../../graphql/generated/plans/graphql';
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
    expect(offered(draft, 'VOLUNTEER')).toEqual(['Zaproponuj plan', 'Usuń wersję roboczą', 'Zmień plan']);
  });

  test('is led to the form while something is missing', () => {
    expect(offered({ ...draft, areas: [] }, 'VOLUNTEER')).toEqual(['Usuń wersję roboczą', 'Zmień plan']);
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

describe('discarding a draft', () => {
  const discarding: MockLink.MockedResponse = {
    request: { query: DiscardPlanDocument, variables: { input: { id: 'next', version: 3 } } },
    result: {
      data: { discardPlan: { __typename: 'DiscardedPlanPayload', discardedId: 'next', userErrors: [] } },
    },
  };
  const next: PlanCaseFragment = { ...draft, id: 'next' };
  // What was said outlives the page that said it.
  afterEach(() => void act(() => notifications.clean()));

  async function discard(plan: PlanCaseFragment) {
    const { user, router } = renderPage(<Actions plan={plan} />, {
      viewer: viewerWith('VOLUNTEER'),
      ability: ownOnly,
      mocks: [discarding],
    });
    await user.click(screen.getByRole('button', { name: 'Usuń wersję roboczą' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Usuń wersję roboczą' }));
    expect(await screen.findByText('Wersja robocza jest usunięta.')).toBeTruthy();
    return router.state.location.pathname;
  }

  test('asks first and leads to the version in force', async () => {
    const editions: PlanEditionFragment[] = [...agreed.editions, { ...draft, id: 'next', edition: 2 }];
    expect(await discard({ ...next, editions })).toBe('/plan/plan');
  });

  test('leads to the beginning where there is no other version', async () => {
    expect(await discard({ ...next, editions: [{ ...draft, id: 'next' }] })).toBe('/plan');
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
