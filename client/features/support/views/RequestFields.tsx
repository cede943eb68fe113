import { Alert, Checkbox, List, NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconBulb } from '@tabler/icons-react';
import { DateField } from '../../../ui/forms/DateField';
import { MinutesInput } from '../../../ui/forms/MinutesInput';
import { useCommonTexts } from '../../../ui/messages';
import { CompetenceLevelsInput } from '../../catalogue';
import { MunicipalitySelect } from '../../region';
import { useTexts } from '../messages';
import type { RequestValues } from '../values';

interface FieldsProps {
  form: UseFormReturnType<RequestValues>;
}

/** The topic and the description, with the questions of the template beside them. */
export function NeedFields({
  form,
  questions,
  deliverable,
}: FieldsProps & { questions: string[]; deliverable: string }) {
  const { t } = useTexts();
  return (
    <Stack>
      <TextInput
        label={t('field.title')}
        description={t('field.titleHint')}
        withAsterisk
        maxLength={160}
        {...form.getInputProps('title')}
      />
      {questions.length > 0 && (
        <Alert role="note" icon={<IconBulb aria-hidden />} title={t('template.questions')}>
          <List spacing={4}>
            {questions.map((question) => (
              <List.Item key={question}>{question}</List.Item>
            ))}
          </List>
          {deliverable && <Text mt="sm">{t('template.deliverable', { text: deliverable })}</Text>}
        </Alert>
      )}
      <Textarea
        label={t('field.description')}
        description={t('field.descriptionHint')}
        withAsterisk
        autosize
        minRows={6}
        maxLength={5000}
        {...form.getInputProps('description')}
      />
    </Stack>
  );
}

export function PlaceFields({ form }: FieldsProps) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const optional = (label: string) => `${label} (${common.t('form.optional')})`;
  return (
    <Stack>
      <MunicipalitySelect label={t('field.municipality')} withAsterisk {...form.getInputProps('municipalityId')} />
      <TextInput
        label={optional(t('field.place'))}
        description={t('field.placeHint')}
        maxLength={200}
        {...form.getInputProps('place')}
      />
      <Checkbox label={t('field.online')} {...form.getInputProps('online', { type: 'checkbox' })} />
      <TextInput
        label={optional(t('field.preferredDates'))}
        description={t('field.preferredDatesHint')}
        maxLength={500}
        {...form.getInputProps('preferredDates')}
      />
      <DateField label={optional(t('field.neededBy'))} {...form.getInputProps('neededBy')} />
    </Stack>
  );
}

export function EffortFields({ form }: FieldsProps) {
  const { t } = useTexts();
  return (
    <Stack>
      <NumberInput
        label={t('field.participants')}
        min={1}
        max={10_000}
        allowDecimal={false}
        {...form.getInputProps('participants')}
      />
      <MinutesInput label={t('field.effort')} max={12_000} {...form.getInputProps('effortMinutes')} />
      <CompetenceLevelsInput
        label={t('field.competences')}
        description={t('field.competencesHint')}
        max={10}
        {...form.getInputProps('competences')}
      />
      <Checkbox
        label={t('field.involvesMinors')}
        description={t('field.involvesMinorsHint')}
        {...form.getInputProps('involvesMinors', { type: 'checkbox' })}
      />
      <Checkbox label={t('field.earlierContact')} {...form.getInputProps('earlierContact', { type: 'checkbox' })} />
    </Stack>
  );
}
