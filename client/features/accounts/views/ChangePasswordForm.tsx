import { ChangePasswordDocument, MySessionsDocument } from '../../../graphql/generated/accounts/graphql';
import { Form } from '../../../ui/forms/Form';
import { PASSWORD_MIN_LENGTH, PasswordField } from '../../../ui/forms/PasswordField';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';

export function ChangePasswordForm() {
  const { t } = useTexts();
  const rules = useRules();
  const form = useMutationForm(ChangePasswordDocument, {
    initialValues: { currentPassword: '', newPassword: '' },
    validate: { currentPassword: rules.required, newPassword: rules.minLength(PASSWORD_MIN_LENGTH) },
    toVariables: (input) => ({ input }),
    successMessage: t('account.passwordChanged'),
    refetchQueries: [MySessionsDocument],
    resetOnSuccess: true,
  });
  return (
    <Form form={form}>
      <PasswordField label={t('field.currentPassword')} {...form.getInputProps('currentPassword')} />
      <PasswordField label={t('field.newPassword')} isNew {...form.getInputProps('newPassword')} />
      <SubmitButton form={form}>{t('account.passwordSubmit')}</SubmitButton>
    </Form>
  );
}
