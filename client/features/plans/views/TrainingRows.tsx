import { Select, SimpleGrid } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { DateField } from '../../../ui/forms/DateField';
import { emptyTraining, LIMITS } from '../contents';
import { useTexts } from '../messages';
import type { RowsProps } from './PlanForm';
import { RowList } from './RowList';
import { useTrainingOptions } from './usePlanCatalogue';

export function TrainingRows({ form, plan }: RowsProps) {
  const { t } = useTexts();
  const { trainings } = form.getValues();
  const options = useTrainingOptions(plan);
  const chosen = new Set(trainings.map(({ trainingId }) => trainingId));
  return (
    <RowList
      path="trainings"
      title={t('form.trainings')}
      lead={t('form.trainingsLead')}
      rows={trainings}
      rowName={(position) => t('form.training', { position })}
      max={LIMITS.trainings}
      addLabel={t('form.addTraining')}
      error={form.errors.trainings}
      onAdd={() => {
        form.clearFieldError('trainings');
        form.insertListItem('trainings', emptyTraining(randomId(), plan.validTo ?? null));
      }}
      onRemove={(index) => form.removeListItem('trainings', index)}
    >
      {(index) => (
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
          <Select
            label={t('form.trainingChoice')}
            placeholder={t('form.chooseTraining')}
            nothingFoundMessage={t('form.noTrainingFound')}
            data={options.filter(({ value }) => value === trainings[index]?.trainingId || !chosen.has(value))}
            searchable
            withAsterisk
            {...form.getInputProps(`trainings.${index}.trainingId`)}
          />
          <DateField
            label={t('form.dueOn')}
            minDate={plan.validFrom ?? undefined}
            maxDate={plan.validTo ?? undefined}
            withAsterisk
            {...form.getInputProps(`trainings.${index}.dueOn`)}
          />
        </SimpleGrid>
      )}
    </RowList>
  );
}
