import { Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { MunicipalitySelect } from '../../region';
import type { EntryValues } from '../entry';
import { useTexts } from '../messages';

/** What is rarely needed at once: the hour, the place, what was done and what came of it. */
export function MoreFields({ form }: { form: MutationForm<EntryValues> }) {
  const { t } = useTexts();
  const needsReason = Boolean(form.errors.overlapReason) || form.getValues().overlapReason !== '';
  return (
    <Stack gap="md">
      <TextInput type="time" label={t('field.startsAt')} maw={200} {...form.getInputProps('startsAt')} />
      {needsReason && (
        <Textarea
          label={t('field.overlapReason')}
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('overlapReason')}
        />
      )}
      <Checkbox size="md" label={t('field.online')} {...form.getInputProps('online', { type: 'checkbox' })} />
      <MunicipalitySelect
        label={t('field.municipality')}
        description={t('field.municipalityHint')}
        {...form.getInputProps('municipality')}
      />
      <TextInput
        label={t('field.place')}
        description={t('field.placeHint')}
        maxLength={200}
        {...form.getInputProps('place')}
      />
      <Textarea
        label={t('field.description')}
        autosize
        minRows={3}
        maxLength={4000}
        {...form.getInputProps('description')}
      />
      <Textarea
        label={t('field.outcome')}
        description={t('field.outcomeHint')}
        autosize
        minRows={2}
        maxLength={4000}
        {...form.getInputProps('outcome')}
      />
    </Stack>
  );
}
