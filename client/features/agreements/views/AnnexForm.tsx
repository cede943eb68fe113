import { Text } from '@mantine/core';
import type { AgreementCaseFragment } from '../../../graphql/generated/agreements/graphql';
import { useFormat } from '../../../ui/format';
import { DateField } from '../../../ui/forms/DateField';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useTexts } from '../messages';
import { TermFields, type useDraftForm } from './DraftForm';

interface AnnexFormProps {
  agreement: AgreementCaseFragment;
  form: ReturnType<typeof useDraftForm>;
}

/** The draft of an annex: the terms as agreed, to be changed where they are to change. */
export function AnnexForm({ agreement: { parent, validFrom }, form }: AnnexFormProps) {
  const { t } = useTexts();
  const format = useFormat();
  const last = parent?.validTo ?? validFrom;
  return (
    <Form form={form} guarded>
      <Text size="sm">{t('annex.draftLead')}</Text>
      <DateField
        label={t('annex.validTo')}
        description={t('annex.validToHint', { day: format.date(last) })}
        minDate={last}
        {...form.getInputProps('validTo')}
      />
      <DateField
        label={t('annex.effectiveOn')}
        description={t('annex.effectiveHint', { day: format.date(last) })}
        minDate={validFrom}
        maxDate={last}
        {...form.getInputProps('effectiveOn')}
      />
      <TermFields form={form} />
      <SubmitButton form={form}>{t('draft.save')}</SubmitButton>
    </Form>
  );
}
