import { Alert, Button, Checkbox, Radio, Stack, Text, TextInput } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import {
  type AgreementCaseFragment,
  RequestSigningCodeDocument,
  SignAgreementDocument,
} from '../../../graphql/generated/agreements/graphql';
import { FileLink } from '../../../ui/FileLink';
import { FileField } from '../../../ui/forms/FileField';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import type { UploadedFile } from '../../../ui/forms/uploadFile';
import { useAction } from '../../../ui/forms/useAction';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { isLongTerm, WRITTEN_FORMS, waives } from '../states';

const OWN_FORMS = ['CLICK', 'PAPER', 'QUALIFIED', 'TRUSTED', 'PERSONAL_EID', 'SCAN'] as const;
type OwnForm = (typeof OWN_FORMS)[number];

/** What a signature means is no small print. */
const LARGER = { description: { fontSize: 'var(--mantine-font-size-sm)', color: 'var(--mantine-color-text)' } };

const needsFile = (form: OwnForm) => form !== 'CLICK' && form !== 'PAPER';

interface SignValues {
  form: OwnForm;
  riskInformed: boolean;
  name: string;
  code: string;
  file: UploadedFile | null;
}

/** The volunteer's signature: what each way of signing means in law is said before it is chosen. */
export function SignForm({ agreement, onDone }: { agreement: AgreementCaseFragment; onDone?: () => void }) {
  const { t } = useTexts();
  const rules = useRules();
  const isWaived = waives(agreement);
  const offered = OWN_FORMS.filter((form) => !isWaived || form === 'PAPER' || form === 'QUALIFIED');
  const form = useMutationForm(SignAgreementDocument, {
    initialValues: {
      form: isWaived ? 'PAPER' : 'CLICK',
      riskInformed: false,
      name: '',
      code: '',
      file: null,
    } as SignValues,
    validate: {
      riskInformed: (value) => (value ? null : t('sign.riskNeeded')),
      name: (value, values) => (values.form === 'CLICK' ? rules.required(value) : null),
      code: (value, values) => (values.form === 'CLICK' ? rules.required(value) : null),
      file: (value, values) => (needsFile(values.form) && !value ? t('sign.fileNeeded') : null),
    },
    toVariables: ({ form: chosenForm, riskInformed, name, code, file }) => ({
      input: {
        ...{ id: agreement.id, form: chosenForm, riskInformed },
        ...(chosenForm === 'CLICK' && { name, code }),
        ...(needsFile(chosenForm) && { fileId: file?.id }),
      },
    }),
    fieldNames: { fileId: 'file' },
    successMessage: t('sign.done'),
    onSuccess: onDone,
  });
  const chosen = form.getValues().form;

  return (
    <Form form={form} label={t('sign.title')}>
      {isWaived && (
        <Alert role="note" icon={<IconScale aria-hidden />} color="yellow">
          {t(agreement.parent ? 'annex.sign.waiver' : 'sign.waiver')}
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
      {!WRITTEN_FORMS.includes(chosen) && isInWriting(agreement.parent) && (
        <Alert role="note" icon={<IconScale aria-hidden />} color="yellow">
          {t('annex.sameForm')}
        </Alert>
      )}
      {needsFile(chosen) && agreement.document && (
        <Text size="sm">
          {t('sign.document')} <FileLink file={agreement.document} />
        </Text>
      )}
      {needsFile(chosen) && (
        <FileField
          label={t('sign.file')}
          description={t(chosen === 'SCAN' ? 'sign.scanHint' : 'sign.fileHint')}
          accept={chosen === 'SCAN' ? '.pdf,.jpg,.jpeg,.png' : '.pdf'}
          {...form.getInputProps('file')}
        />
      )}
      <Checkbox label={t('sign.riskInformed')} {...form.getInputProps('riskInformed', { type: 'checkbox' })} />
      {chosen === 'CLICK' && (
        <>
          <TextInput
            label={t('sign.name')}
            description={t('sign.nameHint', { name: agreement.volunteerName })}
            autoComplete="name"
            {...form.getInputProps('name')}
          />
          <CodeRequest id={agreement.id} />
          <TextInput
            label={t('sign.code')}
            description={t('sign.codeHint')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maw={220}
            {...form.getInputProps('code')}
          />
        </>
      )}
      <SubmitButton form={form}>
        {t(chosen === 'CLICK' && agreement.parent ? 'annex.sign.submit' : `sign.${chosen}.submit`)}
      </SubmitButton>
    </Form>
  );
}

/** The code goes to the mailbox of the account: whoever reads it there is the person. */
function CodeRequest({ id }: { id: string }) {
  const { t } = useTexts();
  const request = useAction(RequestSigningCodeDocument, { successMessage: t('sign.codeSent') });
  return (
    <Button
      variant="light"
      style={{ alignSelf: 'flex-start' }}
      loading={request.isRunning}
      onClick={() => void request.run({ input: { id } })}
    >
      {t('sign.sendCode')}
    </Button>
  );
}

/** An annex is to keep the form of its agreement (art. 77(1) of the Civil Code). */
const isInWriting = (agreement: AgreementCaseFragment['parent']): boolean =>
  agreement?.form === 'WRITTEN' || agreement?.form === 'ELECTRONIC';

/** The law asks for the written form from 31 days on. */
function ClickMeaning({ agreement }: { agreement: AgreementCaseFragment }) {
  const { t } = useTexts();
  const meaning = agreement.parent ? 'annex.sign.meaning' : 'sign.CLICK.meaning';
  return (
    <Alert role="note" icon={<IconScale aria-hidden />} color="gray">
      {t(isLongTerm(agreement) ? meaning : 'sign.CLICK.meaningShort')}
    </Alert>
  );
}
