import { Input, NumberInput, SimpleGrid, Textarea, TextInput, Title } from '@mantine/core';
import {
  type AgreementBlock,
  type TemplateWholeFragment,
  UpdateAgreementTemplateDocument,
} from '../../../graphql/generated/agreements/graphql';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { type MutationForm, useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { localeOf } from '../states';
import { TemplateParagraphs } from './TemplateParagraphs';

export interface ParagraphValues {
  /** Of the row on the page only. */
  key: string;
  block: AgreementBlock;
  headingPl: string;
  headingEn: string;
  /** One point a line. */
  pointsPl: string;
  pointsEn: string;
}

export interface TemplateValues {
  note: string;
  title: { pl: string; en: string };
  parties: { pl: string; en: string };
  paragraphs: ParagraphValues[];
  defaults: { scope: string; manner: string; noticeDays: number | string };
}

const MOST_NOTICE = 90;
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim());

/** The wording of a draft as fields, and how it is saved. */
export function useTemplateForm({ id, version, note, content }: TemplateWholeFragment): MutationForm<TemplateValues> {
  const { t, language } = useTexts();
  const { title, parties, paragraphs, defaults } = content;
  return useMutationForm(UpdateAgreementTemplateDocument, {
    initialValues: {
      note,
      title: { pl: title.pl, en: title.en },
      parties: { pl: parties.pl, en: parties.en },
      paragraphs: paragraphs.map(({ block, headingPl, headingEn, pointsPl, pointsEn }, index) => ({
        ...{ key: String(index), block, headingPl, headingEn },
        pointsPl: pointsPl.join('\n'),
        pointsEn: pointsEn.join('\n'),
      })),
      defaults: {
        scope: defaults.scope,
        manner: defaults.manner,
        noticeDays: defaults.noticeDays as number | string,
      },
    },
    toVariables: (values) => ({
      input: {
        id,
        version,
        note: values.note,
        content: {
          title: values.title,
          parties: values.parties,
          paragraphs: values.paragraphs.map(({ block, headingPl, headingEn, pointsPl, pointsEn }) => ({
            ...{ block, headingPl, headingEn },
            pointsPl: linesOf(pointsPl),
            pointsEn: linesOf(pointsEn),
          })),
          defaults: { ...values.defaults, noticeDays: Number(values.defaults.noticeDays) },
        },
      },
      locale: localeOf(language),
    }),
    successMessage: t('template.saved'),
  });
}

export function TemplateEditor({ form }: { form: MutationForm<TemplateValues> }) {
  const { t } = useTexts();
  return (
    <Form form={form} guarded>
      <TextInput
        label={t('templates.note')}
        description={t('template.noteHint')}
        maxLength={500}
        {...form.getInputProps('note')}
      />
      <InBoth form={form} field="title" />
      <InBoth form={form} field="parties" />
      <TemplateParagraphs form={form} />
      <Title order={3} fz="md">
        {t('template.defaults')}
      </Title>
      <Textarea label={t('field.scope')} autosize minRows={3} {...form.getInputProps('defaults.scope')} />
      <Textarea label={t('field.manner')} autosize minRows={2} {...form.getInputProps('defaults.manner')} />
      <NumberInput
        label={t('field.notice')}
        min={1}
        max={MOST_NOTICE}
        allowDecimal={false}
        maw={200}
        {...form.getInputProps('defaults.noticeDays')}
      />
      <SubmitButton form={form}>{t('template.save')}</SubmitButton>
    </Form>
  );
}

/** A text in both languages; what is wrong with it concerns both. */
function InBoth({ form, field }: { form: MutationForm<TemplateValues>; field: 'title' | 'parties' }) {
  const { t } = useTexts();
  const error = form.errors[field];
  return (
    <div data-path={field}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Textarea label={t(`template.${field}Pl`)} autosize {...form.getInputProps(`${field}.pl`)} />
        <Textarea label={t(`template.${field}En`)} autosize {...form.getInputProps(`${field}.en`)} />
      </SimpleGrid>
      {error && <Input.Error mt={4}>{error}</Input.Error>}
    </div>
  );
}
