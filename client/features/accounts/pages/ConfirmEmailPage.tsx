import { ConfirmEmailDocument } from '../../../graphql/generated/accounts/graphql';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { TokenGate } from '../views/TokenGate';
import { useArrival } from '../views/useArrival';

export function ConfirmEmailPage() {
  const { t } = useTexts();
  return (
    <Page title={t('confirmEmail.title')} lead={t('confirmEmail.lead')} size="narrow">
      <TokenGate>{(token) => <ConfirmEmailForm token={token} />}</TokenGate>
    </Page>
  );
}

/** A button rather than an effect: programs that check the links of a message would use the token up. */
function ConfirmEmailForm({ token }: { token: string }) {
  const { t } = useTexts();
  const arrive = useArrival();
  const form = useMutationForm(ConfirmEmailDocument, {
    initialValues: {},
    toVariables: () => ({ input: { token } }),
    successMessage: t('confirmEmail.done'),
    onSuccess: arrive,
  });
  return (
    <Form form={form}>
      <SubmitButton form={form}>{t('confirmEmail.submit')}</SubmitButton>
    </Form>
  );
}
