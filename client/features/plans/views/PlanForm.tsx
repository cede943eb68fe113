import { Button, Group, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';
import { type PlanCaseFragment, ProposePlanDocument, SavePlanDocument } from '../../../graphql/generated/plans/graphql';
import { useFormat } from '../../../ui/format';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useAction } from '../../../ui/forms/useAction';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { notifyDone } from '../../../ui/notify';
import { useMunicipalityLabel } from '../../region';
import { gapsOf, inputOf, type PlanProblem, type PlanValues, problemsOf, valuesOf } from '../contents';
import { useTexts } from '../messages';
import { AreaRows } from './AreaRows';
import { GoalRows } from './GoalRows';
import { TrainingRows } from './TrainingRows';

export interface RowsProps {
  form: UseFormReturnType<PlanValues>;
  plan: PlanCaseFragment;
}

interface PlanFormProps {
  plan: PlanCaseFragment;
  onSaved: () => void;
}

/** A draft as a whole. It may be saved half done; to be proposed it must be complete. */
export function PlanForm({ plan, onSaved }: PlanFormProps) {
  const { t } = useTexts();
  const placeName = useMunicipalityLabel();
  const problemTexts = useProblemTexts(plan);
  const isProposal = useRef(false);
  const propose = useAction(ProposePlanDocument, { successMessage: t('action.proposed') });
  const form = useMutationForm(SavePlanDocument, {
    initialValues: valuesOf(plan, placeName),
    validate: (values) => problemTexts({ ...(isProposal.current && gapsOf(values, plan)), ...problemsOf(values) }),
    toVariables: (values) => ({ input: inputOf(plan, values) }),
    onSuccess: async () => {
      if (isProposal.current) await propose.run({ input: { id: plan.id } });
      else notifyDone(t('form.saved'));
      onSaved();
    },
  });
  const meanProposal = (meant: boolean) => () => {
    isProposal.current = meant;
  };

  return (
    <Form form={form} guarded label={t('form.title')}>
      <GoalRows form={form} plan={plan} />
      <TrainingRows form={form} plan={plan} />
      <AreaRows form={form} plan={plan} />
      <Textarea label={t('form.comment')} autosize minRows={3} maxLength={2000} {...form.getInputProps('comment')} />
      <Group gap="sm">
        <SubmitButton form={form} onClick={meanProposal(false)}>
          {t('form.save')}
        </SubmitButton>
        <Button type="submit" variant="light" disabled={form.isSending} onClick={meanProposal(true)}>
          {t('form.saveAndPropose')}
        </Button>
      </Group>
    </Form>
  );
}

function useProblemTexts({ validFrom, validTo }: PlanCaseFragment) {
  const { t } = useTexts();
  const format = useFormat();
  const period = {
    from: validFrom ? format.shortDate(validFrom) : '',
    to: validTo ? format.shortDate(validTo) : '',
  };
  return (problems: Readonly<Record<string, PlanProblem>>): Record<string, string> =>
    Object.fromEntries(Object.entries(problems).map(([path, problem]) => [path, t(`problem.${problem}`, period)]));
}
