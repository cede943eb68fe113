import { Button, Modal, Select, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { AddMemberDocument, type MembershipRole } from '../../../graphql/generated/organisations/graphql';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';

const ROLES: readonly MembershipRole[] = ['REPRESENTATIVE', 'OWNER'];

/** Adds someone with an account, or invites them to make one. */
export function AddMember({ organisationId }: { organisationId: string }) {
  const { t } = useTexts();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={<IconUserPlus size={18} aria-hidden />} onClick={open}>
        {t('members.add')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('members.add')}>
        <AddMemberForm organisationId={organisationId} onDone={close} />
      </Modal>
    </>
  );
}

function AddMemberForm({ organisationId, onDone }: { organisationId: string; onDone: () => void }) {
  const { t } = useTexts();
  const rules = useRules();
  const form = useMutationForm(AddMemberDocument, {
    initialValues: { name: '', email: '', role: 'REPRESENTATIVE' as MembershipRole },
    validate: { name: rules.required, email: rules.email },
    toVariables: (values) => ({ input: { organisationId, ...values } }),
    successMessage: t('members.added'),
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <Text c="dimmed">{t('members.addLead')}</Text>
      <TextInput label={t('field.personName')} data-autofocus {...form.getInputProps('name')} />
      <TextInput label={t('field.email')} type="email" {...form.getInputProps('email')} />
      <Select
        label={t('field.role')}
        data={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        allowDeselect={false}
        {...form.getInputProps('role')}
      />
      <SubmitButton form={form}>{t('members.add')}</SubmitButton>
    </Form>
  );
}
