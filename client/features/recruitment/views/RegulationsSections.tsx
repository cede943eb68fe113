import { Button, Card, Group, Input, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { randomId } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { useRegulationsTexts } from '../regulations.messages';
import { newSection, type RegulationsValues } from '../regulationsForm';
import { OrderButtons } from './OrderButtons';

interface SectionsProps {
  form: MutationForm<RegulationsValues>;
}

/** The numbered sections of a text in both languages, in their order. */
export function RegulationsSections({ form }: SectionsProps) {
  const { t } = useRegulationsTexts();
  const { sections } = form.getValues();
  return (
    <Stack gap="md" data-path="sections">
      {form.errors.sections && <Input.Error>{form.errors.sections}</Input.Error>}
      {sections.map(({ key }, index) => (
        <Section key={key} form={form} index={index} />
      ))}
      <Button
        variant="light"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => form.insertListItem('sections', newSection(randomId()))}
      >
        {t('office.add')}
      </Button>
    </Stack>
  );
}

function Section({ form, index }: SectionsProps & { index: number }) {
  const { t } = useRegulationsTexts();
  const path = `sections.${index}`;
  const name = t('office.section', { number: index + 1 });
  const error = form.errors[path];
  return (
    <Card withBorder padding="md" component="section" aria-label={name} data-path={path}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={650}>{name}</Text>
          <OrderButtons
            name={name}
            index={index}
            count={form.getValues().sections.length}
            onMove={(to) => form.reorderListItem('sections', { from: index, to })}
            onRemove={() => form.removeListItem('sections', index)}
          />
        </Group>
        {error && <Input.Error>{error}</Input.Error>}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {(['headingPl', 'headingEn'] as const).map((field) => (
            <TextInput
              key={field}
              label={t(`office.${field}`)}
              maxLength={200}
              {...form.getInputProps(`${path}.${field}`)}
            />
          ))}
          {(['pointsPl', 'pointsEn'] as const).map((field) => (
            <Textarea
              key={field}
              label={t(`office.${field}`)}
              description={t('office.pointsHint')}
              autosize
              minRows={2}
              maxRows={14}
              {...form.getInputProps(`${path}.${field}`)}
            />
          ))}
        </SimpleGrid>
      </Stack>
    </Card>
  );
}
