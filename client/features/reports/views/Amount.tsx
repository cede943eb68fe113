import { Text } from '@mantine/core';

/** A number of a card and what it counts. */
export function Amount({ value, label }: { value: string; label: string }) {
  return (
    <div>
      <Text fz={24} fw={700} lh={1.2}>
        {value}
      </Text>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
    </div>
  );
}
