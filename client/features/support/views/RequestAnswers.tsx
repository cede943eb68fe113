import { Button, Group, Stack, Title } from '@mantine/core';
import { type Fact, FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { useCommonTexts } from '../../../ui/messages';
import { useCompetences } from '../../catalogue';
import { useTexts } from '../messages';
import type { RequestValues } from '../values';
import type { StepId } from './RequestWizard';

interface RequestAnswersProps {
  values: RequestValues;
  templateName: string;
  steps: readonly StepId[];
  onChange: (step: number) => void;
}

/** Everything that was said, each part with the way back to it. */
export function RequestAnswers({ values, templateName, steps, onChange }: RequestAnswersProps) {
  const parts = useParts(values, templateName);
  return (
    <Stack gap="lg">
      {steps.map((step, index) =>
        step === 'check' ? null : (
          <AnswerPart key={step} step={step} facts={parts[step]} onChange={() => onChange(index)} />
        ),
      )}
    </Stack>
  );
}

function useParts(values: RequestValues, templateName: string): Record<Exclude<StepId, 'check'>, Fact[]> {
  const { t } = useTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { nameOf } = useCompetences();
  const yesNo = (value: boolean) => common.t(value ? 'yes' : 'no');
  return {
    who: [{ label: t('field.organisation'), value: values.organisationId?.label }],
    organisation: [
      { label: t('field.legalForm'), value: values.legalFormId?.label },
      { label: t('field.organisationName'), value: values.organisationName },
      { label: t('field.seat'), value: values.organisationMunicipalityId?.label },
    ],
    person: [
      { label: t('field.personName'), value: values.personName },
      { label: t('field.email'), value: values.email },
      { label: t('field.phone'), value: values.phone },
    ],
    template: [{ label: t('field.template'), value: templateName }],
    what: [
      { label: t('field.title'), value: values.title },
      { label: t('field.description'), value: values.description },
    ],
    where: [
      { label: t('field.municipality'), value: values.municipalityId?.label },
      { label: t('field.place'), value: values.place },
      { label: t('field.online'), value: yesNo(values.online) },
      { label: t('field.preferredDates'), value: values.preferredDates },
      { label: t('field.neededBy'), value: values.neededBy && format.date(values.neededBy) },
    ],
    effort: [
      { label: t('field.participants'), value: values.participants },
      { label: t('field.effortShort'), value: format.minutes(values.effortMinutes) },
      {
        label: t('field.competences'),
        value: values.competences.map(({ competenceId }) => nameOf(competenceId)).join(', '),
      },
      { label: t('field.involvesMinors'), value: yesNo(values.involvesMinors) },
      { label: t('field.earlierContact'), value: yesNo(values.earlierContact) },
    ],
  };
}

function AnswerPart({
  step,
  facts,
  onChange,
}: {
  step: Exclude<StepId, 'check'>;
  facts: Fact[];
  onChange: () => void;
}) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const title = t(`step.${step}`);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={3} size="h4">
          {title}
        </Title>
        <Button variant="subtle" size="compact-sm" aria-label={t('check.change', { step: title })} onClick={onChange}>
          {common.t('action.edit')}
        </Button>
      </Group>
      <FactList facts={facts} />
    </Stack>
  );
}
