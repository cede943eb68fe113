import { Radio, Stack, Text } from '@mantine/core';
import {
  type AgreementCaseFragment,
  CountersignAgreementDocument,
  type SignatureForm,
} from '../../../graphql/generated/agreements/graphql';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { FOUNDATION_FORMS } from '../states';

interface FormProps {
  agreement: AgreementCaseFragment;
  onDone: () => void;
}

/** The foundation's signature; the form that the volunteer chose is the likely one. */
export function CountersignForm({ agreement, onDone }: FormProps) {
  const { t } = useTexts();
  const likely = FOUNDATION_FORMS.find((form) => form === agreement.volunteerSignatureForm) ?? 'PAPER';
  const form = useMutationForm(CountersignAgreementDocument, {
    initialValues: { form: likely as SignatureForm },
    toVariables: (values) => ({ input: { id: agreement.id, form: values.form } }),
    successMessage: t(agreement.parent ? 'annex.countersigned' : 'office.countersign.done'),
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <Text>{t('office.countersign.lead')}</Text>
      <Radio.Group label={t('office.countersign.form')} {...form.getInputProps('form')}>
        <Stack gap="xs" mt="xs">
          {FOUNDATION_FORMS.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`form.${value}`)}
              description={value === 'CLICK' ? t('office.countersign.clickHint') : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      <SubmitButton form={form}>{t(agreement.parent ? 'annex.countersign' : 'office.countersign.submit')}</SubmitButton>
    </Form>
  );
}
