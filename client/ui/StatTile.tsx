import { Anchor, Paper, Stack, Text } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './StatTile.module.css';

/** Two tiles side by side on a phone leave little room for a long Polish word. */
const LABEL = {
  fw: 600,
  fz: { base: 'sm', xs: 'md' },
  style: { hyphens: 'auto', overflowWrap: 'anywhere' },
} as const;

interface StatTileProps {
  label: string;
  value: ReactNode;
  /** What the number means or how it changed. */
  hint?: ReactNode;
  icon?: Icon;
  to?: string;
}

export function StatTile({ label, value, hint, icon: IconOf, to }: StatTileProps) {
  return (
    <Paper withBorder className={classes.tile} p={{ base: 'sm', xs: 'md' }} radius="md">
      <Stack gap={4}>
        {IconOf && <IconOf size={22} aria-hidden color="var(--mantine-primary-color-filled)" />}
        <Text fz={30} fw={700} lh={1.1}>
          {value}
        </Text>
        {to ? (
          <Anchor component={Link} to={to} className={classes.link} {...LABEL}>
            {label}
          </Anchor>
        ) : (
          <Text {...LABEL}>{label}</Text>
        )}
        {hint && (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
