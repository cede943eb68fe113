import { TextInput } from '@mantine/core';
import type { Viewer } from '../../../access/ViewerContext';
import { UpdateAccountDocument } from '../../../graphql/generated/accounts/graphql';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { changeLanguage } from '../../../ui/i18n';
import { useCommonTexts } from '../../../ui/messages';
import { useTexts } from '../messages';
import { LocaleField, toLanguage, toLocale } from './LocaleField';

export function DetailsForm({ user }: { user: NonNullable<Viewer['user']> }) {
  const { t, language } = useTexts();
  const common = useCommonTexts();
  const rules = useRules();
  const form = useMutationForm(UpdateAccountDocument, {
    initialValues: { name: user.name, locale: user.locale ?? toLocale(language) },
    validate: { name: rules.required },
    toVariables: (input) => ({ input }),
    successMessage: t('account.detailsSaved'),
    onSuccess: (_, { locale }) => changeLanguage(toLanguage(locale)),
  });
  return (
    <Form form={form} guarded>
      <TextInput label={t('field.name')} autoComplete="name" {...form.getInputProps('name')} />
      <LocaleField {...form.getInputProps('locale')} />
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}
