import { Code, Table, Text } from '@mantine/core';
import { useTexts } from '../messages';
import { PLACEHOLDERS } from '../states';

/** What may stand in double braces, and what it becomes. */
export function TemplateFields({ names }: { names: readonly string[] }) {
  const { t } = useTexts();
  return (
    <>
      <Text>{t('template.fieldsLead')}</Text>
      <Table withRowBorders={false} verticalSpacing={4}>
        <Table.Tbody>
          {PLACEHOLDERS.filter((name) => names.includes(name)).map((name) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                <Code>{`{{${name}}}`}</Code>
              </Table.Th>
              <Table.Td>{t(`placeholder.${name}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
