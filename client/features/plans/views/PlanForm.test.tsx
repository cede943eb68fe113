import { describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { CompetencesDocument } from '../../../graphql/generated/catalogue/graphql';
import { PlanCatalogueDocument, ProposePlanDocument, SavePlanDocument } from '../../../graphql/generated/plans/graphql';
import { renderPage } from '../../../testing/render';
import { viewerWith } from '../../../testing/viewers';
import { inputOf, type PlanValues, valuesOf } from '../contents';
import { draft } from '../plan.fixture';
import { PlanForm } from './PlanForm';

const catalogues = [
  {
    request: { query: PlanCatalogueDocument },
    result: { data: { trainings: { __typename: 'TrainingConnection' as const, nodes: [] }, activityKinds: [] } },
  },
  { request: { query: CompetencesDocument }, result: { data: { competenceAreas: [], competences: [] } } },
];

const sent = (changes: Partial<PlanValues> = {}) => inputOf(draft, { ...valuesOf(draft, () => ''), ...changes });

const saving = (input: object, problem?: { path: string[]; message: string }) => ({
  request: { query: SavePlanDocument, variables: { input } },
  result: {
    data: {
      savePlan: {
        __typename: 'DevelopmentPlanPayload' as const,
        plan: problem ? null : draft,
        userErrors: problem ? [{ __typename: 'UserError' as const, code: 'X', ...problem }] : [],
      },
    },
  },
});

const proposing = {
  request: { query: ProposePlanDocument, variables: { input: { id: draft.id } } },
  result: {
    data: {
      proposePlan: {
        __typename: 'DevelopmentPlanPayload' as const,
        plan: { ...draft, status: 'PROPOSED' as const, proposedBy: 'VOLUNTEER' as const },
        userErrors: [],
      },
    },
  },
};

function open(mocks: readonly object[] = [], plan = draft) {
  const onSaved = jest.fn();
  const view = renderPage(<PlanForm plan={plan} onSaved={onSaved} />, {
    viewer: viewerWith('VOLUNTEER'),
    mocks: [...catalogues, ...(mocks as typeof catalogues)],
  });
  return { ...view, onSaved };
}

const goals = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /Co chcę umieć/ });
const press = (name: string) => screen.getByRole('button', { name });

describe('the rows', () => {
  test('are added with the focus in them, and removed with the focus on the button', async () => {
    const { user } = open();
    await user.click(press('Dodaj cel'));
    expect(goals()).toHaveLength(3);
    expect(document.activeElement).toBe(goals()[2]);
    await user.click(press('Usuń: Cel 1'));
    expect(goals().map(({ value }) => value)).toEqual(['Pisać wnioski', '']);
    expect(document.activeElement).toBe(press('Dodaj cel'));
  });

  test('of goals are five at most', async () => {
    const { user } = open();
    for (let count = 2; count < 5; count++) await user.click(press('Dodaj cel'));
    expect(screen.queryByRole('button', { name: 'Dodaj cel' })).toBeNull();
  });

  test('keep their own error when a row above them goes', async () => {
    const { user } = open();
    await user.click(press('Dodaj cel'));
    await user.click(press('Zapisz wersję roboczą'));
    expect(goals()[2]?.getAttribute('aria-invalid')).toBe('true');
    await user.click(press('Usuń: Cel 1'));
    expect(goals().map((goal) => goal.getAttribute('aria-invalid') === 'true')).toEqual([false, true]);
  });
});

describe('saving', () => {
  test('sends the plan as a whole, hours as minutes', async () => {
    const areas = valuesOf(draft, () => '').areas.map((area) => ({ ...area, targetMinutes: 90 }));
    const { user, onSaved } = open([saving(sent({ areas }))]);
    const hours = screen.getByLabelText(/Ile godzin/);
    await user.clear(hours);
    await user.type(hours, '1,5');
    await user.click(press('Zapisz wersję roboczą'));
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  });

  test('shows what the server refuses at its row', async () => {
    const problem = { path: ['input', 'goals', '1', 'competenceId'], message: 'Wybierz kompetencję z katalogu.' };
    const { user, onSaved } = open([saving(sent(), problem)]);
    await user.click(press('Zapisz wersję roboczą'));
    const fields = screen.getAllByRole('combobox', { name: /^Kompetencja/ });
    await waitFor(() => expect(fields[1]?.getAttribute('aria-invalid')).toBe('true'));
    expect(fields[0]?.getAttribute('aria-invalid')).not.toBe('true');
    expect(onSaved).not.toHaveBeenCalled();
  });
});

describe('saving and proposing', () => {
  test('does both', async () => {
    const { user, onSaved } = open([saving(sent()), proposing]);
    await user.click(press('Zapisz i zaproponuj'));
    expect(await screen.findByText('Plan czeka teraz na drugą stronę.')).toBeTruthy();
    expect(onSaved).toHaveBeenCalledTimes(1);
  });

  test('asks first for what a proposal needs; a draft may do without', async () => {
    const incomplete = { ...draft, trainings: [] };
    const { user, onSaved } = open([saving(sent({ trainings: [] }))], incomplete);
    await user.click(press('Zapisz i zaproponuj'));
    const summary = await screen.findByRole('alert', { name: 'Popraw to, zanim wyślesz' });
    expect(summary.textContent).toContain('Dodaj co najmniej jedno szkolenie');
    await user.click(press('Zapisz wersję roboczą'));
    await waitFor(() => expect(onSaved).toHaveBeenCalledTimes(1));
  });
});
