import { Select, Text } from '@mantine/core';
import dayjs from 'dayjs';
import {
  type AgreementCaseFragment,
  RecordOriginalDocument,
  type SignatureForm,
} from '../../../graphql/generated/agreements/graphql';
import { DateField } from '../../../ui/forms/DateField';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { WRITTEN_FORMS } from '../states';

interface FormProps {
  agreement: AgreementCaseFragment;
  onDone: () => void;
}

interface OriginalValues {
  receivedOn: string | null;
  volunteerForm: SignatureForm | null;
  foundationForm: SignatureForm | null;
}

const NOTHING_BETTER = { volunteerForm: null, foundationForm: null };

/** The original has come; it may carry better signatures than the ones known. */
export function RecordOriginalForm({ agreement, onDone }: FormProps) {
  const { t } = useTexts();
  const rules = useRules();
  const today = dayjs().format('YYYY-MM-DD');
  const form = useMutationForm(RecordOriginalDocument, {
    initialValues: { receivedOn: today, ...NOTHING_BETTER } as OriginalValues,
    validate: { receivedOn: rules.chosen },
    toVariables: ({ receivedOn, volunteerForm, foundationForm }) => ({
      input: { id: agreement.id, receivedOn: receivedOn ?? today, volunteerForm, foundationForm },
    }),
    successMessage: t('office.original.done'),
    onSuccess: onDone,
  });
  const better = WRITTEN_FORMS.map((value) => ({ value, label: t(`form.${value}`) }));
  return (
    <Form form={form}>
      <Text>{t('office.original.lead')}</Text>
      <DateField label={t('office.original.received')} maxDate={today} {...form.getInputProps('receivedOn')} />
      <Select
        label={t('office.original.volunteerForm')}
        placeholder={t('office.original.same')}
        data={better}
        clearable
        {...form.getInputProps('volunteerForm')}
      />
      {agreement.foundationSignatureForm && (
        <Select
          label={t('office.original.foundationForm')}
          placeholder={t('office.original.same')}
          data={better}
          clearable
          {...form.getInputProps('foundationForm')}
        />
      )}
      <SubmitButton form={form}>{t('office.original.submit')}</SubmitButton>
    </Form>
  );
}
