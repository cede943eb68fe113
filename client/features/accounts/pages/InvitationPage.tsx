import { TextInput } from '@mantine/core';
import { AcceptInvitationDocument } from '../../../graphql/generated/accounts/graphql';
import { Form } from '../../../ui/forms/Form';
import { PASSWORD_MIN_LENGTH, PasswordField } from '../../../ui/forms/PasswordField';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { TokenGate } from '../views/TokenGate';
import { useArrival } from '../views/useArrival';

export function InvitationPage() {
  const { t } = useTexts();
  return (
    <Page title={t('invitation.title')} lead={t('invitation.lead')} size="narrow">
      <TokenGate>{(token) => <InvitationForm token={token} />}</TokenGate>
    </Page>
  );
}

function InvitationForm({ token }: { token: string }) {
  const { t } = useTexts();
  const rules = useRules();
  const arrive = useArrival();
  const form = useMutationForm(AcceptInvitationDocument, {
    initialValues: { name: '', password: '' },
    validate: { name: rules.required, password: rules.minLength(PASSWORD_MIN_LENGTH) },
    toVariables: (values) => ({ input: { token, ...values } }),
    successMessage: t('invitation.done'),
    onSuccess: arrive,
  });
  return (
    <Form form={form}>
      <TextInput label={t('field.name')} autoComplete="name" {...form.getInputProps('name')} />
      <PasswordField label={t('field.password')} isNew {...form.getInputProps('password')} />
      <SubmitButton form={form}>{t('invitation.submit')}</SubmitButton>
    </Form>
  );
}
