import { Text, Textarea } from '@mantine/core';
import dayjs from 'dayjs';
import { type AgreementCaseFragment, TerminateAgreementDocument } from '../../../graphql/generated/agreements/graphql';
import { useFormat } from '../../../ui/format';
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

/** Ends an agreement; an unsigned one is withdrawn as of today. */
export function TerminateForm({ agreement, onDone }: FormProps) {
  const { t } = useTexts();
  const rules = useRules();
  const format = useFormat();
  const isConcluded = agreement.foundationSignedAt !== null;
  const today = dayjs().format('YYYY-MM-DD');
  const afterNotice = dayjs().add(agreement.noticeDays, 'day').format('YYYY-MM-DD');
  const [withNotice = today] = [afterNotice, agreement.validTo].sort();
  const form = useMutationForm(TerminateAgreementDocument, {
    initialValues: { on: (isConcluded ? withNotice : today) as string | null, reason: '' },
    validate: { on: rules.chosen, reason: rules.minLength(3) },
    toVariables: ({ on, reason }) => ({ input: { id: agreement.id, on: on ?? today, reason } }),
    successMessage: t('office.terminate.done'),
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <Text>{isConcluded ? t('office.terminate.lead') : t('office.terminate.leadUnsigned')}</Text>
      {isConcluded && (
        <DateField
          label={t('office.terminate.on')}
          description={t('office.terminate.onHint', { day: format.date(withNotice), days: agreement.noticeDays })}
          minDate={today}
          maxDate={agreement.validTo}
          {...form.getInputProps('on')}
        />
      )}
      <Textarea label={t('office.terminate.reason')} autosize minRows={3} {...form.getInputProps('reason')} />
      <SubmitButton form={form} color="red">
        {isConcluded ? t('office.terminate.open') : t('office.terminate.openUnsigned')}
      </SubmitButton>
    </Form>
  );
}
