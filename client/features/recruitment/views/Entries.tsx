import { Paper, Stack, Text } from '@mantine/core';
import { useFormat } from '../../../ui/format';
import { Paragraphs } from './Paragraphs';

interface Entry {
  readonly id: string;
  /** DateTime */
  readonly createdAt: string;
  readonly text: string;
  readonly who?: string | null | undefined;
  /** By the viewer's side. */
  readonly isOwn?: boolean;
}

interface EntriesProps {
  label: string;
  /** Said when there are none. */
  none: string;
  entries: readonly Entry[];
}

/** What people wrote, who and when, the oldest first. */
export function Entries({ label, none, entries }: EntriesProps) {
  const format = useFormat();
  if (entries.length === 0) return <Text>{none}</Text>;
  return (
    <Stack component="ul" aria-label={label} gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {entries.map(({ id, who, createdAt, text, isOwn }) => (
        <Paper key={id} component="li" withBorder radius="md" p="sm" ml={isOwn ? 'lg' : 0}>
          <Text size="sm" c="dimmed">
            {who ? `${who}, ` : ''}
            <time dateTime={createdAt}>{format.dateTime(createdAt)}</time>
          </Text>
          <Paragraphs text={text} />
        </Paper>
      ))}
    </Stack>
  );
}
