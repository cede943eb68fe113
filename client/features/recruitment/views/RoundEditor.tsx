import { NumberInput, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { DateTimeField } from '../../../ui/forms/DateTimeField';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { useTexts } from '../messages';

export interface RoundValues {
  namePl: string;
  nameEn: string;
  opensAt: string | null;
  closesAt: string | null;
  places: number | string;
  announcementPl: string;
  announcementEn: string;
}

export const EMPTY_ROUND: RoundValues = {
  namePl: '',
  nameEn: '',
  opensAt: null,
  closesAt: null,
  places: 20,
  announcementPl: '',
  announcementEn: '',
};

export function useRoundChecks() {
  const { t } = useTexts();
  const rules = useRules();
  return {
    namePl: rules.required,
    nameEn: rules.required,
    opensAt: rules.chosen,
    closesAt: (value: string | null, { opensAt }: RoundValues) =>
      rules.chosen(value) ?? (value && opensAt && value <= opensAt ? t('editor.closesBeforeOpens') : null),
    places: (value: number | string) => (Number(value) >= 1 && Number(value) <= 1000 ? null : t('editor.positive')),
    announcementPl: rules.required,
    announcementEn: rules.required,
  };
}

/** What the API takes, once the checks have passed. */
export const toRoundInput = ({ opensAt, closesAt, places, ...texts }: RoundValues) => ({
  ...texts,
  opensAt: opensAt ?? '',
  closesAt: closesAt ?? '',
  places: Number(places),
});

/** The fields of a round, for a new one and for a draft. */
export function RoundEditor({ form }: { form: MutationForm<RoundValues> }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  return (
    <Form form={form} guarded>
      <TextInput label={t('editor.namePl')} {...form.getInputProps('namePl')} />
      <TextInput label={t('editor.nameEn')} {...form.getInputProps('nameEn')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateTimeField label={t('editor.opensAt')} {...form.getInputProps('opensAt')} />
        <DateTimeField label={t('editor.closesAt')} {...form.getInputProps('closesAt')} />
      </SimpleGrid>
      <NumberInput
        label={t('editor.places')}
        min={1}
        max={1000}
        allowDecimal={false}
        maw={200}
        {...form.getInputProps('places')}
      />
      {(['announcementPl', 'announcementEn'] as const).map((field) => (
        <Textarea
          key={field}
          label={t(`editor.${field}`)}
          description={t('editor.announcementHint')}
          autosize
          minRows={5}
          maxLength={10_000}
          {...form.getInputProps(field)}
        />
      ))}
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}
