import { Alert, Checkbox, Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useViewer } from '../../../access/ViewerContext';
import { type AgreementCaseFragment, SignAgreementDocument } from '../../../graphql/generated/agreements/graphql';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';

const OWN_FORMS = ['CLICK', 'PAPER', 'QUALIFIED', 'TRUSTED'] as const;
type OwnForm = (typeof OWN_FORMS)[number];

/** What a signature means is no small print. */
const LARGER = { description: { fontSize: 'var(--mantine-font-size-sm)', color: 'var(--mantine-color-text)' } };

interface SignValues {
  form: OwnForm;
  riskInformed: boolean;
  name: string;
}

/** The volunteer's signature: what each way of signing means in law is said before it is chosen. */
export function SignForm({ agreement, onDone }: { agreement: AgreementCaseFragment; onDone?: () => void }) {
  const { t } = useTexts();
  const rules = useRules();
  const { contactEmail } = useViewer().programme;
  const isWaived = agreement.travelCosts === 'WAIVED';
  const offered = OWN_FORMS.filter((form) => !isWaived || form === 'PAPER' || form === 'QUALIFIED');
  const form = useMutationForm(SignAgreementDocument, {
    initialValues: { form: isWaived ? 'PAPER' : 'CLICK', riskInformed: false, name: '' } as SignValues,
    validate: {
      riskInformed: (value) => (value ? null : t('sign.riskNeeded')),
      name: (value, values) => (values.form === 'CLICK' ? rules.required(value) : null),
    },
    toVariables: (values) => ({ input: { id: agreement.id, ...values } }),
    successMessage: t('sign.done'),
    onSuccess: onDone,
  });
  const chosen = form.getValues().form;
  const sentByMail = chosen === 'QUALIFIED' || chosen === 'TRUSTED';

  return (
    <Form form={form} label={t('sign.title')}>
      {isWaived && (
        <Alert role="note" icon={<IconScale aria-hidden />} color="yellow">
          {t('sign.waiver')}
        </Alert>
      )}
      <Radio.Group label={t('sign.how')} {...form.getInputProps('form')}>
        <Stack gap="sm" mt="xs">
          {offered.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`form.${each}`)}
              description={t(`sign.${each}.lead`)}
              styles={LARGER}
            />
          ))}
        </Stack>
      </Radio.Group>
      {chosen === 'CLICK' && <ClickMeaning agreement={agreement} />}
      {sentByMail && contactEmail && <Text size="sm">{t('sign.sendTo', { email: contactEmail })}</Text>}
      <Checkbox label={t('sign.riskInformed')} {...form.getInputProps('riskInformed', { type: 'checkbox' })} />
      {chosen === 'CLICK' && (
        <TextInput
          label={t('sign.name')}
          description={t('sign.nameHint', { name: agreement.volunteerName })}
          autoComplete="name"
          {...form.getInputProps('name')}
        />
      )}
      <SubmitButton form={form}>{t(`sign.${chosen}.submit`)}</SubmitButton>
    </Form>
  );
}

/** The law asks for the written form from 31 days on; the warning of statutory cover marks such a term. */
function ClickMeaning({ agreement }: { agreement: AgreementCaseFragment }) {
  const { t } = useTexts();
  const isLong = agreement.warnings.includes('STATUTORY_COVER');
  return (
    <Alert role="note" icon={<IconScale aria-hidden />} color="gray">
      {isLong ? t('sign.CLICK.meaning') : t('sign.CLICK.meaningShort')}
    </Alert>
  );
}
