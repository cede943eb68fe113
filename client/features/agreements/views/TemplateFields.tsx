import { Code, SimpleGrid, Text } from '@mantine/core';
import { useTexts } from '../messages';
import { PLACEHOLDERS } from '../states';

/** What may stand in double braces, and what it becomes. */
export function TemplateFields({ names }: { names: readonly string[] }) {
  const { t } = useTexts();
  return (
    <>
      <Text>{t('template.fieldsLead')}</Text>
      <SimpleGrid
        component="ul"
        cols={{ base: 1, sm: 2, lg: 3 }}
        spacing="sm"
        p={0}
        m={0}
        style={{ listStyle: 'none' }}
      >
        {PLACEHOLDERS.filter((name) => names.includes(name)).map((name) => (
          <li key={name}>
            <Code style={{ overflowWrap: 'anywhere' }}>{`{{${name}}}`}</Code>
            <Text size="sm">{t(`placeholder.${name}`)}</Text>
          </li>
        ))}
      </SimpleGrid>
    </>
  );
}
