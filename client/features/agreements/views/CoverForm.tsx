import { Text, Textarea } from '@mantine/core';
import { type AgreementCaseFragment, ArrangeCoverDocument } from '../../../graphql/generated/agreements/graphql';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';

interface FormProps {
  agreement: AgreementCaseFragment;
  onDone: () => void;
}

/** The volunteer is insured, or what an accident in a longer term would need is ready. */
export function CoverForm({ agreement, onDone }: FormProps) {
  const { t } = useTexts();
  const rules = useRules();
  const kind = agreement.coverDue ?? 'STATUTORY';
  const form = useMutationForm(ArrangeCoverDocument, {
    initialValues: { note: '' },
    validate: { note: rules.minLength(3) },
    toVariables: ({ note }) => ({ input: { id: agreement.id, note } }),
    successMessage: t('cover.done'),
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <Text>{t(`cover.lead.${kind}`)}</Text>
      <Textarea label={t(`cover.note.${kind}`)} autosize minRows={2} {...form.getInputProps('note')} />
      <SubmitButton form={form}>{t('cover.submit')}</SubmitButton>
    </Form>
  );
}
