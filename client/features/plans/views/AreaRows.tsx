import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { DateField } from '../../../ui/forms/DateField';
import { MunicipalitySelect } from '../../region';
import { emptyArea, LIMITS } from '../contents';
import { useTexts } from '../messages';
import { HoursInput } from './HoursInput';
import type { RowsProps } from './PlanForm';
import { RowList } from './RowList';
import { useKindOptions } from './usePlanCatalogue';

export function AreaRows({ form, plan }: RowsProps) {
  const { t } = useTexts();
  return (
    <RowList
      path="areas"
      title={t('form.areas')}
      lead={t('form.areasLead')}
      rows={form.getValues().areas}
      rowName={(position) => t('form.area', { position })}
      max={LIMITS.areas}
      addLabel={t('form.addArea')}
      error={form.errors.areas}
      onAdd={() => {
        form.clearFieldError('areas');
        form.insertListItem('areas', emptyArea(randomId(), plan.validTo ?? null));
      }}
      onRemove={(index) => form.removeListItem('areas', index)}
    >
      {(index) => <AreaFields form={form} plan={plan} index={index} />}
    </RowList>
  );
}

function AreaFields({ form, plan, index }: RowsProps & { index: number }) {
  const { t } = useTexts();
  const kinds = useKindOptions(plan);
  const field = (name: string) => form.getInputProps(`areas.${index}.${name}`);
  return (
    <>
      <TextInput
        label={t('form.topic')}
        description={index === 0 && t('form.topicHint')}
        withAsterisk
        maxLength={200}
        {...field('topic')}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
        <Select
          label={t('form.kind')}
          placeholder={t('form.anyKind')}
          data={kinds}
          clearable
          {...field('activityKindId')}
        />
        <MunicipalitySelect
          label={t('form.municipality')}
          placeholder={t('form.anyPlace')}
          {...field('municipalityId')}
        />
        <HoursInput label={t('form.target')} withAsterisk {...field('targetMinutes')} />
        <DateField
          label={t('form.dueOn')}
          minDate={plan.validFrom ?? undefined}
          maxDate={plan.validTo ?? undefined}
          withAsterisk
          {...field('dueOn')}
        />
      </SimpleGrid>
    </>
  );
}
