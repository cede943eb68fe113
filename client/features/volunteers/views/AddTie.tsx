import { Select, TextInput } from '@mantine/core';
import { DeclareTieDocument, type TieKind } from '../../../graphql/generated/volunteers/graphql';
import type { AsyncOption } from '../../../ui/forms/AsyncSelect';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { OrganisationSelect } from '../../organisations';
import { useTexts } from '../messages';

const KINDS: readonly TieKind[] = ['MEMBER', 'STAFF', 'FOUNDER', 'COOPERATED', 'FAMILY'];

interface Values {
  organisationId: AsyncOption | null;
  organisationName: string;
  kind: TieKind;
}

const EMPTY: Values = { organisationId: null, organisationName: '', kind: 'MEMBER' };

/** Adds an organisation to the circle: one of the portal, or any other by name. */
export function AddTie() {
  const { t } = useTexts();
  const form = useMutationForm(DeclareTieDocument, {
    initialValues: EMPTY,
    validate: {
      organisationId: (chosen: AsyncOption | null, { organisationName }: Values) =>
        chosen || organisationName.trim() ? null : t('profile.circle.either'),
    },
    toVariables: ({ organisationId, organisationName, kind }) => ({
      input: {
        kind,
        organisationId: organisationId?.value ?? null,
        organisationName: organisationId ? null : organisationName.trim(),
      },
    }),
    successMessage: t('profile.circle.added'),
    resetOnSuccess: true,
  });
  return (
    <Form form={form} label={t('profile.circle.add')}>
      <OrganisationSelect
        label={t('profile.circle.organisation')}
        description={t('profile.circle.organisationHint')}
        {...form.getInputProps('organisationId')}
      />
      {form.values.organisationId === null && (
        <TextInput
          label={t('profile.circle.name')}
          description={t('profile.circle.nameHint')}
          {...form.getInputProps('organisationName')}
        />
      )}
      <Select
        label={t('profile.circle.kind')}
        data={KINDS.map((value) => ({ value, label: t(`tie.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('kind')}
      />
      <SubmitButton form={form}>{t('profile.circle.add')}</SubmitButton>
    </Form>
  );
}
