import { Button, Group, SegmentedControl, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { FileField } from '../../../ui/forms/FileField';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { useLocalText } from '../localText';
import { useRegulationsTexts } from '../regulations.messages';
import type { RegulationsValues } from '../regulationsForm';
import { toSections } from '../regulationsForm';
import { LegalSections } from './LegalDocumentView';
import { RegulationsSections } from './RegulationsSections';

interface EditorProps {
  form: MutationForm<RegulationsValues>;
  /** Of the version that is being written. */
  number: number;
}

/** A new version: as a text or as a PDF, with what changed. */
export function RegulationsEditor({ form, number }: EditorProps) {
  const { t } = useRegulationsTexts();
  const { kind } = form.getValues();
  return (
    <Form form={form} guarded label={t('office.publishTitle')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={t('office.titlePl')} maxLength={200} {...form.getInputProps('titlePl')} />
        <TextInput label={t('office.titleEn')} maxLength={200} {...form.getInputProps('titleEn')} />
      </SimpleGrid>
      <SegmentedControl
        aria-label={t('office.as')}
        data={[
          { value: 'TEXT', label: t('office.asText') },
          { value: 'FILE', label: t('office.asFile') },
        ]}
        style={{ alignSelf: 'flex-start' }}
        {...form.getInputProps('kind')}
      />
      {kind === 'TEXT' ? (
        <RegulationsSections form={form} />
      ) : (
        <FileField
          label={t('office.upload')}
          description={t('office.uploadHint')}
          accept=".pdf"
          {...form.getInputProps('file')}
        />
      )}
      {number > 1 && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {(['changesPl', 'changesEn'] as const).map((field) => (
            <Textarea
              key={field}
              label={t(`office.${field}`)}
              description={t('office.changesHint')}
              autosize
              minRows={3}
              maxLength={1000}
              {...form.getInputProps(field)}
            />
          ))}
        </SimpleGrid>
      )}
      {kind === 'TEXT' && <Preview values={form.getValues()} />}
      <SubmitButton form={form}>{t('office.publish', { number })}</SubmitButton>
    </Form>
  );
}

/** As visitors will read it, in the language of the portal. */
function Preview({ values }: { values: RegulationsValues }) {
  const { t } = useRegulationsTexts();
  const pick = useLocalText();
  const [isShown, setShown] = useState(false);
  return (
    <Stack gap="md">
      <Group>
        <Button variant="default" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'office.previewHide' : 'office.preview')}
        </Button>
      </Group>
      {isShown && (
        <Stack component="section" aria-label={t('office.preview')} gap="md">
          <Title order={3} size="h4">
            {pick(values, 'title') || <Text span>–</Text>}
          </Title>
          <LegalSections sections={toSections(values.sections)} />
        </Stack>
      )}
    </Stack>
  );
}
