import {
  ActionIcon,
  Button,
  Card,
  Group,
  Input,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { BLOCKS } from '../states';
import type { TemplateValues } from './TemplateEditor';

interface ParagraphsProps {
  form: MutationForm<TemplateValues>;
}

/** The numbered paragraphs: what each settles, in both languages, in their order. */
export function TemplateParagraphs({ form }: ParagraphsProps) {
  const { t } = useTexts();
  const { paragraphs } = form.getValues();
  const add = () =>
    form.insertListItem('paragraphs', {
      ...{ key: randomId(), block: 'OTHER', headingPl: '', headingEn: '' },
      ...{ pointsPl: '', pointsEn: '' },
    });
  return (
    <Stack gap="md" data-path="paragraphs">
      {form.errors.paragraphs && <Input.Error>{form.errors.paragraphs}</Input.Error>}
      {paragraphs.map(({ key }, index) => (
        <Paragraph key={key} form={form} index={index} count={paragraphs.length} />
      ))}
      <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
        {t('template.addParagraph')}
      </Button>
    </Stack>
  );
}

function Paragraph({ form, index, count }: ParagraphsProps & { index: number; count: number }) {
  const { t } = useTexts();
  const path = `paragraphs.${index}`;
  const error = form.errors[path];
  const number = { number: index + 1 };
  return (
    <Card withBorder padding="md" component="section" aria-label={t('template.paragraph', number)} data-path={path}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={650}>{t('template.paragraph', number)}</Text>
          <Moves form={form} index={index} count={count} />
        </Group>
        {error && <Input.Error>{error}</Input.Error>}
        <NativeSelect
          label={t('template.block')}
          data={BLOCKS.map((value) => ({ value, label: t(`block.${value}`) }))}
          {...form.getInputProps(`${path}.block`)}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t('template.headingPl')} {...form.getInputProps(`${path}.headingPl`)} />
          <TextInput label={t('template.headingEn')} {...form.getInputProps(`${path}.headingEn`)} />
          <Textarea
            label={t('template.pointsPl')}
            description={t('template.pointsHint')}
            autosize
            minRows={2}
            {...form.getInputProps(`${path}.pointsPl`)}
          />
          <Textarea
            label={t('template.pointsEn')}
            description={t('template.pointsHint')}
            autosize
            minRows={2}
            {...form.getInputProps(`${path}.pointsEn`)}
          />
        </SimpleGrid>
      </Stack>
    </Card>
  );
}

function Moves({ form, index, count }: ParagraphsProps & { index: number; count: number }) {
  const { t } = useTexts();
  const number = { number: index + 1 };
  const move = (to: number) => form.reorderListItem('paragraphs', { from: index, to });
  return (
    <Group gap={4}>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('template.up', number)}
        disabled={index === 0}
        onClick={() => move(index - 1)}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('template.down', number)}
        disabled={index === count - 1}
        onClick={() => move(index + 1)}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        color="red"
        aria-label={t('template.remove', number)}
        onClick={() => form.removeListItem('paragraphs', index)}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
