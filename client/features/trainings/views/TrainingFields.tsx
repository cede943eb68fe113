import { Textarea, TextInput } from '@mantine/core';
import type { TrainingRowFragment } from '../../../graphql/generated/trainings/graphql';
import { MinutesInput } from '../../../ui/forms/MinutesInput';
import { useRules } from '../../../ui/forms/rules';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { CompetenceLevelsInput, type CompetenceLevelValue } from '../../catalogue';
import { useTexts } from '../messages';

const LONGEST = 4800;

export interface TrainingValues {
  titlePl: string;
  titleEn: string;
  descriptionPl: string;
  descriptionEn: string;
  minutes: number;
  competences: CompetenceLevelValue[];
}

export const NEW_TRAINING: TrainingValues = {
  titlePl: '',
  titleEn: '',
  descriptionPl: '',
  descriptionEn: '',
  minutes: 240,
  competences: [],
};

export const valuesOf = (training: TrainingRowFragment): TrainingValues => ({
  titlePl: training.titlePl,
  titleEn: training.titleEn,
  descriptionPl: training.descriptionPl,
  descriptionEn: training.descriptionEn,
  minutes: training.minutes,
  competences: training.competences.map(({ competenceId, level }) => ({ competenceId, level })),
});

/** The checks of a training's form. */
export function useTrainingChecks() {
  const { required, minLength } = useRules();
  return { titlePl: minLength(3), titleEn: minLength(3), descriptionPl: required, descriptionEn: required };
}

export function TrainingFields({ form }: { form: MutationForm<TrainingValues> }) {
  const { t } = useTexts();
  return (
    <>
      <TextInput label={t('form.titlePl')} maxLength={160} {...form.getInputProps('titlePl')} />
      <TextInput label={t('form.titleEn')} maxLength={160} {...form.getInputProps('titleEn')} />
      <Textarea label={t('form.descriptionPl')} autosize minRows={4} {...form.getInputProps('descriptionPl')} />
      <Textarea label={t('form.descriptionEn')} autosize minRows={4} {...form.getInputProps('descriptionEn')} />
      <MinutesInput label={t('form.minutes')} max={LONGEST} {...form.getInputProps('minutes')} />
      <CompetenceLevelsInput
        label={t('form.competences')}
        description={t('form.competencesHint')}
        max={10}
        {...form.getInputProps('competences')}
      />
    </>
  );
}
