import { Anchor, Text, TextInput } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { RegisterDocument } from '../../../graphql/generated/accounts/graphql';
import { Form } from '../../../ui/forms/Form';
import { PASSWORD_MIN_LENGTH, PasswordField } from '../../../ui/forms/PasswordField';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { toLocale } from '../views/LocaleField';
import type { MailNotice } from './CheckMailPage';

export function RegisterPage() {
  const { t, language } = useTexts();
  const rules = useRules();
  const navigate = useNavigate();
  const form = useMutationForm(RegisterDocument, {
    initialValues: { name: '', email: '', password: '' },
    validate: { name: rules.required, email: rules.email, password: rules.minLength(PASSWORD_MIN_LENGTH) },
    toVariables: (values) => ({ input: { ...values, locale: toLocale(language) } }),
    onSuccess: async (_, { email }) => {
      await navigate(urls.checkMail, { state: { reason: 'register', email } satisfies MailNotice });
    },
  });

  return (
    <Page title={t('register.title')} lead={t('register.lead')} size="narrow">
      <Form form={form}>
        <TextInput label={t('field.name')} autoComplete="name" {...form.getInputProps('name')} />
        <TextInput label={t('field.email')} type="email" autoComplete="email" {...form.getInputProps('email')} />
        <PasswordField label={t('field.password')} isNew {...form.getInputProps('password')} />
        <SubmitButton form={form}>{t('register.submit')}</SubmitButton>
      </Form>
      <Text>
        {t('register.haveAccount')}{' '}
        <Anchor component={Link} to={urls.signIn}>
          {t('register.signIn')}
        </Anchor>
      </Text>
    </Page>
  );
}
