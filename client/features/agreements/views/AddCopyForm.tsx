import { Select, Text } from '@mantine/core';
import {
  AddSignedCopyDocument,
  type AgreementCaseFragment,
  type SignatureForm,
  type SigningParty,
} from '../../../graphql/generated/agreements/graphql';
import { FileField } from '../../../ui/forms/FileField';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import type { UploadedFile } from '../../../ui/forms/uploadFile';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { OUTSIDE_FORMS, PARTIES } from '../states';

interface FormProps {
  agreement: AgreementCaseFragment;
  onDone: () => void;
}

interface CopyValues {
  file: UploadedFile | null;
  party: SigningParty;
  form: SignatureForm;
}

/** A signed file that came another way: by e-mail, or from the scanner. */
export function AddCopyForm({ agreement, onDone }: FormProps) {
  const { t } = useTexts();
  const initialValues: CopyValues = { file: null, party: 'BOTH', form: 'PAPER' };
  const form = useMutationForm(AddSignedCopyDocument, {
    initialValues,
    validate: { file: (value) => (value ? null : t('sign.fileNeeded')) },
    toVariables: ({ file, ...values }) => ({ input: { id: agreement.id, fileId: file?.id ?? '', ...values } }),
    fieldNames: { fileId: 'file' },
    successMessage: t('copies.added'),
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <Text>{t('copies.lead')}</Text>
      <FileField
        label={t('copies.file')}
        description={t('sign.scanHint')}
        accept=".pdf,.jpg,.jpeg,.png"
        {...form.getInputProps('file')}
      />
      <Select
        label={t('copies.whose')}
        data={PARTIES.map((value) => ({ value, label: t(`copies.party.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('party')}
      />
      <Select
        label={t('office.record.form')}
        data={OUTSIDE_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('form')}
      />
      <SubmitButton form={form}>{t('copies.submit')}</SubmitButton>
    </Form>
  );
}
