import { Stack, Text } from '@mantine/core';

/** A text whose paragraphs are divided by empty lines. */
export function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <Stack gap="sm">
      {paragraphs.map((paragraph) => (
        <Text key={paragraph} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {paragraph}
        </Text>
      ))}
    </Stack>
  );
}
