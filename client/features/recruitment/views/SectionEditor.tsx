import { Accordion, Button, Group, Paper, Select, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { emptyQuestion, freeName, KINDS, type QuestionKind, type SectionDraft } from '../formDraft';
import { useTexts } from '../messages';
import { OrderButtons } from './OrderButtons';
import { QuestionEditor } from './QuestionEditor';

export type BuilderForm = MutationForm<{ sections: SectionDraft[] }>;

interface SectionEditorProps {
  form: BuilderForm;
  index: number;
  /** Of all questions of the form: a new one is called otherwise. */
  keys: readonly string[];
}

/** One page of the form: its title, and its questions in their order. */
export function SectionEditor({ form, index, keys }: SectionEditorProps) {
  const { t } = useTexts();
  const { sections } = form.getValues();
  const section = sections[index];
  const path = `sections.${index}`;
  if (!section) return null;
  const title = t('builder.section', { number: index + 1 });
  return (
    <Paper component="section" aria-label={title} withBorder radius="md" p="md">
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2} size="h4">
            {title}
          </Title>
          <OrderButtons
            name={title}
            index={index}
            count={sections.length}
            onMove={(to) => form.reorderListItem('sections', { from: index, to })}
            onRemove={() => form.removeListItem('sections', index)}
          />
        </Group>
        <TextInput label={t('builder.titlePl')} {...form.getInputProps(`${path}.titlePl`)} />
        <TextInput label={t('builder.titleEn')} {...form.getInputProps(`${path}.titleEn`)} />
        <Textarea label={t('builder.introPl')} autosize {...form.getInputProps(`${path}.introPl`)} />
        <Textarea label={t('builder.introEn')} autosize {...form.getInputProps(`${path}.introEn`)} />
        <Accordion variant="separated" multiple order={3}>
          {section.questions.map((question, place) => (
            <QuestionEditor key={question.key} form={form} section={index} index={place} />
          ))}
        </Accordion>
        <AddQuestion
          onAdd={(kind) => form.insertListItem(`${path}.questions`, emptyQuestion(freeName('q', keys), kind))}
        />
      </Stack>
    </Paper>
  );
}

function AddQuestion({ onAdd }: { onAdd: (kind: QuestionKind) => void }) {
  const { t } = useTexts();
  const [kind, setKind] = useState<QuestionKind>('SHORT_TEXT');
  return (
    <Group align="flex-end">
      <Select
        label={t('builder.newQuestion')}
        data={KINDS.map((value) => ({ value, label: t(`questionType.${value}`) }))}
        value={kind}
        onChange={(value) => setKind(KINDS.find((each) => each === value) ?? 'SHORT_TEXT')}
        allowDeselect={false}
      />
      <Button variant="default" onClick={() => onAdd(kind)}>
        {t('builder.addQuestion')}
      </Button>
    </Group>
  );
}
