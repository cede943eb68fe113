import { Checkbox, Select } from '@mantine/core';
import dayjs from 'dayjs';
import {
  type AgreementCaseFragment,
  RecordVolunteerSignatureDocument,
  type SignatureForm,
} from '../../../graphql/generated/agreements/graphql';
import { DateField } from '../../../ui/forms/DateField';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { OUTSIDE_FORMS } from '../states';

interface FormProps {
  agreement: AgreementCaseFragment;
  onDone: () => void;
}

interface RecordValues {
  form: SignatureForm;
  signedOn: string | null;
  originalReceivedOn: string | null;
  riskInformed: boolean;
}

/** What the volunteer signed outside the portal. */
export function RecordSignatureForm({ agreement, onDone }: FormProps) {
  const { t } = useTexts();
  const rules = useRules();
  const today = dayjs().format('YYYY-MM-DD');
  const initialValues: RecordValues = {
    form: 'PAPER',
    signedOn: today,
    originalReceivedOn: today,
    riskInformed: false,
  };
  const form = useMutationForm(RecordVolunteerSignatureDocument, {
    initialValues,
    validate: {
      signedOn: rules.chosen,
      riskInformed: (value) => (value ? null : t('sign.riskNeeded')),
    },
    toVariables: ({ signedOn, ...values }) => ({
      input: { id: agreement.id, ...values, signedOn: signedOn ?? today },
    }),
    successMessage: t('office.record.done'),
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <Select
        label={t('office.record.form')}
        data={OUTSIDE_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('form')}
      />
      <DateField label={t('office.record.signedOn')} maxDate={today} {...form.getInputProps('signedOn')} />
      <DateField
        label={t('office.record.received')}
        description={t('office.record.receivedHint')}
        maxDate={today}
        {...form.getInputProps('originalReceivedOn')}
      />
      <Checkbox label={t('office.record.riskInformed')} {...form.getInputProps('riskInformed', { type: 'checkbox' })} />
      <SubmitButton form={form}>{t('office.record.submit')}</SubmitButton>
    </Form>
  );
}
