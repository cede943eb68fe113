import { NumberInput, Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import {
  type AgreementCaseFragment,
  type TravelCosts,
  UpdateAgreementDocument,
} from '../../../graphql/generated/agreements/graphql';
import { useFormat } from '../../../ui/format';
import { DateField } from '../../../ui/forms/DateField';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { localeOf } from '../states';

const MOST_NOTICE = 90;
const LONGEST = 4000;

/** The fields of a draft and how they are saved. It may stay incomplete; sending is what asks for everything. */
export function useDraftForm(agreement: AgreementCaseFragment) {
  const { t, language } = useTexts();
  const rules = useRules();
  const format = useFormat();
  const { id, version, volunteerName, scope, manner, validFrom, validTo, noticeDays, travelCosts, parent } = agreement;
  return useMutationForm(UpdateAgreementDocument, {
    initialValues: {
      volunteerName,
      volunteerAddress: agreement.volunteerAddress ?? '',
      scope,
      manner,
      validFrom: validFrom as string | null,
      validTo: validTo as string | null,
      noticeDays: noticeDays as number | string,
      travelCosts: travelCosts as TravelCosts,
      effectiveOn: agreement.effectiveOn,
    },
    validate: {
      volunteerName: rules.required,
      scope: rules.maxLength(LONGEST),
      manner: rules.maxLength(LONGEST),
      validFrom: rules.chosen,
      validTo: (value, { validFrom: from }) =>
        rules.chosen(value) ??
        (value && from && value <= from ? t('draft.periodProblem') : null) ??
        (value && parent && value < parent.validTo ? t('annex.noShorter', { day: format.date(parent.validTo) }) : null),
      effectiveOn: (value) => (parent ? rules.chosen(value) : null),
      noticeDays: (value) => rules.required(String(value)),
    },
    toVariables: ({ effectiveOn, ...values }) => ({
      input: {
        id,
        version,
        ...values,
        validFrom: values.validFrom ?? validFrom,
        validTo: values.validTo ?? validTo,
        noticeDays: Number(values.noticeDays),
        ...(effectiveOn && { effectiveOn }),
      },
      locale: localeOf(language),
    }),
    successMessage: t('draft.saved'),
  });
}

export function DraftForm({ form }: { form: ReturnType<typeof useDraftForm> }) {
  const { t } = useTexts();
  return (
    <Form form={form} guarded>
      <TextInput label={t('field.name')} {...form.getInputProps('volunteerName')} />
      <TextInput
        label={t('field.address')}
        description={t('draft.addressHint')}
        {...form.getInputProps('volunteerAddress')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField label={t('field.validFrom')} {...form.getInputProps('validFrom')} />
        <DateField label={t('field.validTo')} {...form.getInputProps('validTo')} />
      </SimpleGrid>
      <TermFields form={form} />
      <SubmitButton form={form}>{t('draft.save')}</SubmitButton>
    </Form>
  );
}

/** What an agreement and an annex to it have in common. */
export function TermFields({ form }: { form: ReturnType<typeof useDraftForm> }) {
  const { t } = useTexts();
  return (
    <>
      <Textarea
        label={t('field.scope')}
        description={t('draft.scopeHint')}
        autosize
        minRows={4}
        {...form.getInputProps('scope')}
      />
      <Textarea
        label={t('field.manner')}
        description={t('draft.mannerHint')}
        autosize
        minRows={3}
        {...form.getInputProps('manner')}
      />
      <NumberInput
        label={t('field.notice')}
        description={t('draft.noticeHint')}
        min={1}
        max={MOST_NOTICE}
        allowDecimal={false}
        {...form.getInputProps('noticeDays')}
      />
      <Radio.Group label={t('field.travelCosts')} {...form.getInputProps('travelCosts')}>
        <Stack gap="xs" mt="xs">
          <Radio value="REIMBURSED" label={t('travel.REIMBURSED')} />
          <Radio value="WAIVED" label={t('travel.WAIVED')} description={t('draft.waivedHint')} />
        </Stack>
      </Radio.Group>
    </>
  );
}
