import { Anchor, Stack, Text, TextInput } from '@mantine/core';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { returnAddress } from '../../../access/returnAddress';
import { useViewer } from '../../../access/ViewerContext';
import { SignInDocument } from '../../../graphql/generated/accounts/graphql';
import { Form } from '../../../ui/forms/Form';
import { PasswordField } from '../../../ui/forms/PasswordField';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { DemoPeople } from '../views/DemoPeople';

export function SignInPage() {
  const { t } = useTexts();
  const rules = useRules();
  const { programme } = useViewer();
  const [search] = useSearchParams();
  const enter = useEnter();
  const form = useMutationForm(SignInDocument, {
    initialValues: { email: '', password: '' },
    validate: { email: rules.email, password: rules.required },
    toVariables: (input) => ({ input }),
    onSuccess: enter,
  });

  return (
    <Page title={t('signIn.title')} lead={search.has('next') && t('signIn.first')} size="narrow">
      <Form form={form}>
        <TextInput label={t('field.email')} type="email" autoComplete="username" {...form.getInputProps('email')} />
        <PasswordField label={t('field.password')} {...form.getInputProps('password')} />
        <SubmitButton form={form}>{t('signIn.submit')}</SubmitButton>
      </Form>
      <Stack gap={6}>
        <Anchor component={Link} to={urls.forgotten}>
          {t('signIn.forgotten')}
        </Anchor>
        <Text>
          {t('signIn.noAccount')}{' '}
          <Anchor component={Link} to={urls.register}>
            {t('signIn.register')}
          </Anchor>
        </Text>
      </Stack>
      {programme.demo && <DemoPeople onEntered={enter} />}
    </Page>
  );
}

/** After the server has let somebody in: learn who it is and go where they wanted. */
function useEnter() {
  const { changeIdentity } = useViewer();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return async () => {
    await changeIdentity();
    await navigate(returnAddress(search), { replace: true });
  };
}
