import { Checkbox, Stack, TextInput } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useCan } from '../../../access/useCan';
import { InviteUserDocument, type Role } from '../../../graphql/generated/accounts/graphql';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { ROLES, roleGrant } from '../roles';
import { urls } from '../urls';

interface InviteValues {
  name: string;
  email: string;
  roles: Role[];
}

const NOBODY: InviteValues = { name: '', email: '', roles: [] };

export function InvitePage() {
  const { t } = useTexts();
  const common = useCommonTexts();
  const can = useCan();
  const rules = useRules();
  const navigate = useNavigate();
  const form = useMutationForm(InviteUserDocument, {
    initialValues: NOBODY,
    validate: { name: rules.required, email: rules.email },
    toVariables: ({ name, email, roles }) => ({ input: { name, email, roles } }),
    successMessage: t('invite.sent'),
    onSuccess: () => navigate(urls.users),
  });
  const grantable = ROLES.filter((role) => can('grant', roleGrant(role)));

  return (
    <Page
      title={t('invite.title')}
      lead={t('invite.lead')}
      breadcrumbs={[{ label: t('users.title'), to: urls.users }]}
      size="narrow"
    >
      <Form form={form} guarded>
        <TextInput label={t('field.name')} {...form.getInputProps('name')} />
        <TextInput label={t('field.email')} type="email" {...form.getInputProps('email')} />
        <Checkbox.Group label={t('field.roles')} description={t('invite.rolesHint')} {...form.getInputProps('roles')}>
          <Stack gap="xs" mt="xs">
            {grantable.map((role) => (
              <Checkbox key={role} value={role} label={common.t(`role.${role}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <SubmitButton form={form}>{t('invite.submit')}</SubmitButton>
      </Form>
    </Page>
  );
}
