import { Select, SimpleGrid, Textarea } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { CompetenceSelect, LEVELS, useLevelName } from '../../catalogue';
import { emptyGoal, LIMITS } from '../contents';
import { useTexts } from '../messages';
import type { RowsProps } from './PlanForm';
import { RowList } from './RowList';

export function GoalRows({ form }: RowsProps) {
  const { t } = useTexts();
  const { goals } = form.getValues();
  return (
    <RowList
      path="goals"
      title={t('form.goals')}
      lead={t('form.goalsLead')}
      rows={goals}
      rowName={(position) => t('form.goal', { position })}
      max={LIMITS.goals}
      addLabel={t('form.addGoal')}
      error={form.errors.goals}
      onAdd={() => {
        form.clearFieldError('goals');
        form.insertListItem('goals', emptyGoal(randomId()));
      }}
      onRemove={(index) => form.removeListItem('goals', index)}
    >
      {(index) => <GoalFields form={form} index={index} />}
    </RowList>
  );
}

function GoalFields({ form, index }: Pick<RowsProps, 'form'> & { index: number }) {
  const { t } = useTexts();
  const levelName = useLevelName();
  const { competenceId } = form.getValues().goals[index] ?? {};
  return (
    <>
      <Textarea
        label={t('form.goalText')}
        description={index === 0 && t('form.goalTextHint')}
        withAsterisk
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps(`goals.${index}.text`)}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
        <CompetenceSelect
          label={t('form.competence')}
          clearable
          {...form.getInputProps(`goals.${index}.competenceId`)}
        />
        {competenceId && (
          <Select
            label={t('form.level')}
            data={LEVELS.map((level) => ({ value: String(level), label: `${level}: ${levelName(level)}` }))}
            allowDeselect={false}
            withAsterisk
            {...form.getInputProps(`goals.${index}.targetLevel`)}
          />
        )}
      </SimpleGrid>
    </>
  );
}
