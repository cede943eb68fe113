import { Select, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useViewer } from '../../../access/ViewerContext';
import type { AskingCataloguesQuery } from '../../../graphql/generated/support/graphql';
import type { AsyncOption } from '../../../ui/forms/AsyncSelect';
import { useCommonTexts } from '../../../ui/messages';
import { useLocalName } from '../../catalogue';
import { MunicipalitySelect } from '../../region';
import { useTexts } from '../messages';
import type { RequestValues } from '../values';

type LegalForm = AskingCataloguesQuery['legalForms'][number];

const KINDS = ['NGO', 'LOCAL_COMMUNITY', 'INFORMAL_GROUP', 'PUBLIC_BODY'] as const;

interface AskerFieldsProps {
  form: UseFormReturnType<RequestValues>;
}

/** For whom somebody without an account asks: what it is, what it is called, and where. */
export function OrganisationFields({ form, legalForms }: AskerFieldsProps & { legalForms: readonly LegalForm[] }) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  const options = (kind: LegalForm['organisationKind']) =>
    legalForms
      .filter(({ organisationKind, archived }) => organisationKind === kind && !archived)
      .map((each) => ({ value: each.id, label: nameOf(each) }));
  const field = form.getInputProps('legalFormId');
  const choose = (id: string | null, label: string) =>
    form.setFieldValue('legalFormId', id ? { value: id, label } : null);
  // Support is mostly needed where the organisation is.
  const settle = (place: AsyncOption | null) =>
    form.setValues({
      organisationMunicipalityId: place,
      ...(form.values.municipalityId ? {} : { municipalityId: place }),
    });
  return (
    <Stack>
      <Select
        {...field}
        label={t('field.legalForm')}
        description={t('field.legalFormHint')}
        withAsterisk
        searchable
        data={KINDS.map((kind) => ({ group: t(`kind.${kind}`), items: options(kind) }))}
        value={form.values.legalFormId?.value ?? null}
        onChange={(id, option) => choose(id, option?.label ?? '')}
      />
      <TextInput
        label={t('field.organisationName')}
        description={t('field.organisationNameHint')}
        withAsterisk
        maxLength={200}
        autoComplete="organization"
        {...form.getInputProps('organisationName')}
      />
      <MunicipalitySelect
        {...form.getInputProps('organisationMunicipalityId')}
        label={t('field.seat')}
        withAsterisk
        onChange={settle}
      />
    </Stack>
  );
}

/** Who asks, and what happens to what they say about themselves. */
export function PersonFields({ form }: AskerFieldsProps) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const { programme } = useViewer();
  return (
    <Stack>
      <TextInput
        label={t('field.personName')}
        withAsterisk
        maxLength={120}
        autoComplete="name"
        {...form.getInputProps('personName')}
      />
      <TextInput
        label={t('field.email')}
        description={t('field.emailHint')}
        type="email"
        withAsterisk
        maxLength={254}
        autoComplete="email"
        {...form.getInputProps('email')}
      />
      <TextInput
        label={`${t('field.phone')} (${common.t('form.optional')})`}
        type="tel"
        maxLength={20}
        autoComplete="tel"
        {...form.getInputProps('phone')}
      />
      <Text size="sm" c="dimmed">
        {t('ask.privacy', { foundation: programme.foundationName, contact: programme.contactEmail ?? '' })}
      </Text>
    </Stack>
  );
}
