import { List, Stack, Text, Title } from '@mantine/core';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import type { FormSectionFragment } from '../types';

/** A form that no longer changes: what is asked, and how. */
export function FormPreview({ form }: { form: readonly FormSectionFragment[] }) {
  const { t } = useTexts();
  const pick = useLocalText();
  return (
    <Stack gap="xl">
      {form.map((section) => (
        <Stack key={section.key} component="section" gap="xs" aria-label={pick(section, 'title')}>
          <Title order={2} size="h3">
            {pick(section, 'title')}
          </Title>
          <List type="ordered" spacing="xs">
            {section.questions.map((question) => (
              <List.Item key={question.key}>
                <Text>{pick(question, 'label')}</Text>
                <Text size="sm" c="dimmed">
                  {t(`questionType.${question.type}`)}
                  {question.required && `, ${t('builder.requiredWord')}`}
                </Text>
              </List.Item>
            ))}
          </List>
        </Stack>
      ))}
    </Stack>
  );
}
