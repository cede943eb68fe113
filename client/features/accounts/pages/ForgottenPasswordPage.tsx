import { Anchor, TextInput } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { RequestPasswordResetDocument } from '../../../graphql/generated/accounts/graphql';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import type { MailNotice } from './CheckMailPage';

export function ForgottenPasswordPage() {
  const { t } = useTexts();
  const rules = useRules();
  const navigate = useNavigate();
  const form = useMutationForm(RequestPasswordResetDocument, {
    initialValues: { email: '' },
    validate: { email: rules.email },
    toVariables: (input) => ({ input }),
    onSuccess: async (_, { email }) => {
      await navigate(urls.checkMail, { state: { reason: 'reset', email } satisfies MailNotice });
    },
  });
  return (
    <Page title={t('forgotten.title')} lead={t('forgotten.lead')} size="narrow">
      <Form form={form}>
        <TextInput label={t('field.email')} type="email" autoComplete="email" {...form.getInputProps('email')} />
        <SubmitButton form={form}>{t('forgotten.submit')}</SubmitButton>
      </Form>
      <Anchor component={Link} to={urls.signIn}>
        {t('forgotten.back')}
      </Anchor>
    </Page>
  );
}
