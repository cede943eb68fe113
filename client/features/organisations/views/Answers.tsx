import { Button, Group, Stack, Title } from '@mantine/core';
import { type Fact, FactList } from '../../../ui/FactList';
import { useCommonTexts } from '../../../ui/messages';
import { useLocalName } from '../../catalogue';
import { useTexts } from '../messages';
import type { Catalogues, OrganisationValues } from '../values';

export const STEPS = ['kind', 'form', 'numbers', 'contact', 'check'] as const;

interface AnswersProps {
  values: OrganisationValues;
  catalogues: Catalogues;
  onChange: (step: number) => void;
}

/** Everything that was said, each part with the way back to it. */
export function Answers({ values, catalogues, onChange }: AnswersProps) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  const legalForm = catalogues.legalForms.find(({ id }) => id === values.legalFormId);
  const areas = catalogues.publicBenefitAreas.filter(({ code }) => values.areaCodes.includes(code)).map(nameOf);
  const parts: Record<Exclude<(typeof STEPS)[number], 'check'>, Fact[]> = {
    kind: [{ label: t('field.kindShort'), value: values.kind && t(`kind.${values.kind}`) }],
    form: [
      { label: t('field.legalForm'), value: legalForm && nameOf(legalForm) },
      { label: t('field.name'), value: values.name },
      { label: t('field.about'), value: values.about },
      { label: t('field.areas'), value: areas.join(', ') },
    ],
    numbers: [
      ...(legalForm?.register === 'KRS' ? [{ label: t('field.krs'), value: values.krs }] : []),
      ...(legalForm?.nipExpected ? [{ label: t('field.nip'), value: values.nip }] : []),
      ...(legalForm?.regonExpected ? [{ label: t('field.regon'), value: values.regon }] : []),
      { label: t('field.municipality'), value: values.municipalityId?.label },
      { label: t('field.address'), value: values.address },
    ],
    contact: [
      { label: t('field.contactName'), value: values.contactName },
      { label: t('field.contactEmail'), value: values.contactEmail },
      { label: t('field.contactPhone'), value: values.contactPhone },
    ],
  };
  return (
    <Stack gap="lg">
      {(Object.keys(parts) as Array<keyof typeof parts>).map((part) => (
        <AnswerPart key={part} part={part} facts={parts[part]} onChange={() => onChange(STEPS.indexOf(part))} />
      ))}
    </Stack>
  );
}

function AnswerPart({ part, facts, onChange }: { part: keyof typeof TITLES; facts: Fact[]; onChange: () => void }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={3} size="h4">
          {t(TITLES[part])}
        </Title>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('check.change', { step: t(TITLES[part]) })}
          onClick={onChange}
        >
          {common.t('action.edit')}
        </Button>
      </Group>
      <FactList facts={facts} />
    </Stack>
  );
}

const TITLES = {
  kind: 'step.kind',
  form: 'step.form',
  numbers: 'step.numbers',
  contact: 'step.contact',
} as const;
