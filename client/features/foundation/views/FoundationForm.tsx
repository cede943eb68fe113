import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { type FoundationRecordFragment, UpdateFoundationDocument } from '../../../graphql/generated/foundation/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { type MutationForm, useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';

const valuesOf = (record: FoundationRecordFragment) => ({
  name: record.name,
  address: record.address,
  krs: record.krs,
  nip: record.nip ?? '',
  regon: record.regon ?? '',
  representative: record.representative,
  contactEmail: record.contactEmail,
  phone: record.phone ?? '',
  insurer: record.insurer ?? '',
  policyNumber: record.policyNumber ?? '',
  documentsPlace: record.documentsPlace ?? '',
});
type FoundationValues = ReturnType<typeof valuesOf>;

export function FoundationForm({ foundation }: { foundation: FoundationRecordFragment }) {
  const { t } = useTexts();
  const rules = useRules();
  const form = useMutationForm(UpdateFoundationDocument, {
    initialValues: valuesOf(foundation),
    validate: {
      name: rules.minLength(3),
      address: rules.minLength(5),
      krs: rules.required,
      representative: rules.minLength(3),
      contactEmail: rules.email,
    },
    toVariables: ({ phone, ...values }) => ({
      input: { version: foundation.version, ...values, phone: phone.trim() || null },
    }),
    successMessage: t('saved'),
  });
  return (
    <Form form={form} guarded>
      <Identity form={form} />
      <Contact form={form} />
      <Keeping form={form} />
      <SubmitButton form={form}>{t('save')}</SubmitButton>
    </Form>
  );
}

interface PartProps {
  form: MutationForm<FoundationValues>;
}

function Identity({ form }: PartProps) {
  const { t } = useTexts();
  return (
    <CardFrame title={t('identity')}>
      <Stack>
        <TextInput label={t('field.name')} withAsterisk {...form.getInputProps('name')} />
        <TextInput
          label={t('field.address')}
          description={t('field.addressHint')}
          withAsterisk
          {...form.getInputProps('address')}
        />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput label={t('field.krs')} inputMode="numeric" withAsterisk {...form.getInputProps('krs')} />
          <TextInput label={t('field.nip')} inputMode="numeric" {...form.getInputProps('nip')} />
          <TextInput label={t('field.regon')} inputMode="numeric" {...form.getInputProps('regon')} />
        </SimpleGrid>
        <TextInput
          label={t('field.representative')}
          description={t('field.representativeHint')}
          withAsterisk
          {...form.getInputProps('representative')}
        />
      </Stack>
    </CardFrame>
  );
}

function Contact({ form }: PartProps) {
  const { t } = useTexts();
  return (
    <CardFrame title={t('contact')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={t('field.contactEmail')} type="email" withAsterisk {...form.getInputProps('contactEmail')} />
        <TextInput label={t('field.phone')} type="tel" {...form.getInputProps('phone')} />
      </SimpleGrid>
    </CardFrame>
  );
}

function Keeping({ form }: PartProps) {
  const { t } = useTexts();
  return (
    <CardFrame title={t('keeping')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('keepingLead')}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t('field.insurer')} {...form.getInputProps('insurer')} />
          <TextInput label={t('field.policyNumber')} {...form.getInputProps('policyNumber')} />
        </SimpleGrid>
        <TextInput label={t('field.documentsPlace')} {...form.getInputProps('documentsPlace')} />
      </Stack>
    </CardFrame>
  );
}
