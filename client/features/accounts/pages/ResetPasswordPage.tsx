import { ResetPasswordDocument } from '../../../graphql/generated/accounts/graphql';
import { Form } from '../../../ui/forms/Form';
import { PASSWORD_MIN_LENGTH, PasswordField } from '../../../ui/forms/PasswordField';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { TokenGate } from '../views/TokenGate';
import { useArrival } from '../views/useArrival';

export function ResetPasswordPage() {
  const { t } = useTexts();
  return (
    <Page title={t('reset.title')} lead={t('reset.lead')} size="narrow">
      <TokenGate>{(token) => <ResetPasswordForm token={token} />}</TokenGate>
    </Page>
  );
}

function ResetPasswordForm({ token }: { token: string }) {
  const { t } = useTexts();
  const rules = useRules();
  const arrive = useArrival();
  const form = useMutationForm(ResetPasswordDocument, {
    initialValues: { password: '' },
    validate: { password: rules.minLength(PASSWORD_MIN_LENGTH) },
    toVariables: ({ password }) => ({ input: { token, password } }),
    successMessage: t('reset.done'),
    onSuccess: arrive,
  });
  return (
    <Form form={form}>
      <PasswordField label={t('field.newPassword')} isNew {...form.getInputProps('password')} />
      <SubmitButton form={form}>{t('reset.submit')}</SubmitButton>
    </Form>
  );
}
