import { Text } from '@mantine/core';
import dayjs from 'dayjs';
import { type AgreementCaseFragment, RecordHandoverDocument } from '../../../graphql/generated/agreements/graphql';
import { DateField } from '../../../ui/forms/DateField';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';

interface FormProps {
  agreement: AgreementCaseFragment;
  onDone: () => void;
}

/** The volunteer's own original of two on paper. */
export function HandoverForm({ agreement, onDone }: FormProps) {
  const { t } = useTexts();
  const rules = useRules();
  const today = dayjs().format('YYYY-MM-DD');
  const form = useMutationForm(RecordHandoverDocument, {
    initialValues: { handedOn: today as string | null },
    validate: { handedOn: rules.chosen },
    toVariables: ({ handedOn }) => ({ input: { id: agreement.id, handedOn: handedOn ?? today } }),
    successMessage: t('handover.done'),
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <Text>{t('handover.lead')}</Text>
      <DateField label={t('handover.day')} maxDate={today} {...form.getInputProps('handedOn')} />
      <SubmitButton form={form}>{t('handover.submit')}</SubmitButton>
    </Form>
  );
}
