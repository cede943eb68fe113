import { Group, MultiSelect, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useCommonTexts } from '../../../ui/messages';
import { useLocalName } from '../../catalogue';
import { MunicipalitySelect } from '../../region';
import { useTexts } from '../messages';
import { type Catalogues, KINDS, type OrganisationValues } from '../values';

interface FieldsProps {
  form: UseFormReturnType<OrganisationValues>;
  catalogues: Catalogues;
}

export function KindField({ form }: Pick<FieldsProps, 'form'>) {
  const { t } = useTexts();
  const field = form.getInputProps('kind');
  const choose = (kind: string) => {
    field.onChange(kind);
    form.setFieldValue('legalFormId', null);
  };
  return (
    <Radio.Group label={t('field.kind')} withAsterisk {...field} value={field.value ?? ''} onChange={choose}>
      <Stack gap="sm" mt="xs">
        {KINDS.map((kind) => (
          <Radio.Card key={kind} value={kind} p="md" radius="md">
            <Group wrap="nowrap" align="flex-start">
              <Radio.Indicator />
              <div>
                <Text fw={600}>{t(`kind.${kind}`)}</Text>
                <Text size="sm" c="dimmed">
                  {t(`kindHint.${kind}`)}
                </Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </Stack>
    </Radio.Group>
  );
}

export function NameFields({ form, catalogues }: FieldsProps) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  const forms = catalogues.legalForms.filter(({ organisationKind }) => organisationKind === form.values.kind);
  return (
    <Stack>
      <Select
        label={t('field.legalForm')}
        withAsterisk
        searchable
        data={forms.map((each) => ({ value: each.id, label: nameOf(each) }))}
        {...form.getInputProps('legalFormId')}
      />
      <TextInput
        label={t('field.name')}
        description={t('field.nameHint')}
        withAsterisk
        {...form.getInputProps('name')}
      />
      <Textarea
        label={t('field.about')}
        description={t('field.aboutHint')}
        autosize
        minRows={3}
        maxLength={2000}
        {...form.getInputProps('about')}
      />
      <MultiSelect
        label={t('field.areas')}
        description={t('field.areasHint')}
        data={catalogues.publicBenefitAreas.map((area) => ({ value: area.code, label: nameOf(area) }))}
        searchable
        clearable
        maxValues={12}
        {...form.getInputProps('areaCodes')}
      />
    </Stack>
  );
}

/** Which numbers are asked for depends on the legal form: a village unit has none of its own. */
export function NumberFields({ form, catalogues }: FieldsProps) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const legalForm = catalogues.legalForms.find(({ id }) => id === form.values.legalFormId);
  const optional = (label: string) => `${label} (${common.t('form.optional')})`;
  const hasOtherRegister = legalForm && legalForm.register !== 'KRS' && legalForm.register !== 'NONE';
  return (
    <Stack>
      {legalForm?.register === 'KRS' && (
        <TextInput
          label={t('field.krs')}
          description={t('field.krsHint')}
          withAsterisk
          inputMode="numeric"
          {...form.getInputProps('krs')}
        />
      )}
      {hasOtherRegister && (
        <TextInput
          label={optional(t('field.registerNumber'))}
          description={t('field.registerNumberHint')}
          {...form.getInputProps('registerNumber')}
        />
      )}
      {legalForm?.nipExpected && (
        <TextInput label={optional(t('field.nip'))} inputMode="numeric" {...form.getInputProps('nip')} />
      )}
      {legalForm?.regonExpected && (
        <TextInput label={optional(t('field.regon'))} inputMode="numeric" {...form.getInputProps('regon')} />
      )}
      <MunicipalitySelect withAsterisk {...form.getInputProps('municipalityId')} />
      <TextInput
        label={optional(t('field.address'))}
        description={t('field.addressHint')}
        {...form.getInputProps('address')}
      />
    </Stack>
  );
}

export function ContactFields({ form }: Pick<FieldsProps, 'form'>) {
  const { t } = useTexts();
  return (
    <Stack>
      <Text c="dimmed">{t('field.contactHint')}</Text>
      <TextInput label={t('field.contactName')} autoComplete="name" {...form.getInputProps('contactName')} />
      <TextInput
        label={t('field.contactEmail')}
        type="email"
        autoComplete="email"
        {...form.getInputProps('contactEmail')}
      />
      <TextInput
        label={t('field.contactPhone')}
        type="tel"
        autoComplete="tel"
        {...form.getInputProps('contactPhone')}
      />
    </Stack>
  );
}
