import { Checkbox, MultiSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type ProfileDetailsFragment, UpdateProfileDocument } from '../../../graphql/generated/volunteers/graphql';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { MunicipalitySelect, useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { languageOptions } from './languages';

/** Who the person is; the name and the address of the account have a page of their own. */
export function DetailsForm({ user }: { user: ProfileDetailsFragment }) {
  const { t, language } = useTexts();
  const common = useCommonTexts();
  const form = useDetails(user);
  const languages = languageOptions(language, user.languages ?? []);
  return (
    <Form form={form} guarded label={t('profile.details.title')}>
      <TextInput
        type="tel"
        autoComplete="tel"
        label={t('profile.details.phone')}
        description={t('profile.details.phoneHint')}
        {...form.getInputProps('phone')}
      />
      <MunicipalitySelect
        label={t('profile.details.municipality')}
        description={t('profile.details.municipalityHint')}
        {...form.getInputProps('municipalityId')}
      />
      <NumberInput
        label={t('profile.details.birthYear')}
        autoComplete="bday-year"
        hideControls
        allowDecimal={false}
        maw={160}
        {...form.getInputProps('birthYear')}
      />
      <Textarea
        label={t('profile.details.about')}
        description={t('profile.details.aboutHint')}
        autosize
        minRows={3}
        {...form.getInputProps('about')}
      />
      <MultiSelect
        label={t('profile.details.languages')}
        data={languages}
        searchable
        {...form.getInputProps('languages')}
      />
      <Textarea
        label={`${t('profile.details.needs')} (${common.t('form.optional')})`}
        description={t('profile.details.needsHint')}
        autosize
        minRows={2}
        {...form.getInputProps('accessibilityNeeds')}
      />
      {form.values.accessibilityNeeds.trim() !== '' && (
        <Checkbox
          label={t('profile.details.consent')}
          {...form.getInputProps('accessibilityConsent', { type: 'checkbox' })}
        />
      )}
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}

function useDetails(user: ProfileDetailsFragment) {
  const { t } = useTexts();
  const labelOf = useMunicipalityLabel();
  const { municipality } = user;
  return useMutationForm(UpdateProfileDocument, {
    initialValues: {
      phone: user.phone ?? '',
      municipalityId: municipality && { value: municipality.id, label: labelOf(municipality) },
      birthYear: user.birthYear ?? ('' as const),
      about: user.about ?? '',
      languages: user.languages ?? [],
      accessibilityNeeds: user.accessibilityNeeds ?? '',
      accessibilityConsent: user.accessibilityNeeds !== null,
    },
    toVariables: ({ phone, municipalityId, birthYear, accessibilityNeeds, ...values }) => ({
      input: {
        ...values,
        version: user.version,
        phone: phone.trim() || null,
        municipalityId: municipalityId?.value ?? null,
        birthYear: birthYear || null,
        accessibilityNeeds: accessibilityNeeds.trim() || null,
      },
    }),
    successMessage: t('profile.details.saved'),
  });
}
