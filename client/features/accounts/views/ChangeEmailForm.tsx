import { Text, TextInput } from '@mantine/core';
import { RequestEmailChangeDocument } from '../../../graphql/generated/accounts/graphql';
import { Form } from '../../../ui/forms/Form';
import { PasswordField } from '../../../ui/forms/PasswordField';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';

export function ChangeEmailForm({ email }: { email: string }) {
  const { t } = useTexts();
  const rules = useRules();
  const form = useMutationForm(RequestEmailChangeDocument, {
    initialValues: { email: '', password: '' },
    validate: { email: rules.email, password: rules.required },
    toVariables: (input) => ({ input }),
    successMessage: t('account.emailSent'),
    resetOnSuccess: true,
  });
  return (
    <Form form={form}>
      <Text size="sm">{t('account.emailNow', { email })}</Text>
      <TextInput label={t('account.newEmail')} type="email" autoComplete="email" {...form.getInputProps('email')} />
      <PasswordField label={t('field.currentPassword')} {...form.getInputProps('password')} />
      <SubmitButton form={form}>{t('account.emailSubmit')}</SubmitButton>
    </Form>
  );
}
