import { Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconMessageCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PlanItemProgressFragment } from '../../../graphql/generated/plans/graphql';
import classes from './Item.module.css';
import { Ring } from './Ring';

interface ItemListProps {
  label: string;
  /** What is said where there is nothing. */
  empty: string;
  children: readonly ReactNode[];
}

export function ItemList({ label, empty, children }: ItemListProps) {
  if (children.length === 0) return <Text c="dimmed">{empty}</Text>;
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}

interface ItemProps {
  title: ReactNode;
  progress?: PlanItemProgressFragment | null;
  /** A ring shows how far; a mark only whether. */
  mark?: boolean;
  children: ReactNode;
}

/** An item of a plan: how far it is as a picture, then the same in words. */
export function Item({ title, progress, mark = false, children }: ItemProps) {
  return (
    <Group component="li" gap="md" wrap="nowrap" align="center">
      {progress && !mark && <Ring share={progress.share} met={progress.met} />}
      {!(progress && !mark) && (
        <span className={`${classes.mark} ${progress?.met ? classes.met : ''}`} aria-hidden>
          {progress?.met && <IconCheck size={22} stroke={2.5} />}
          {!progress && <IconMessageCircle size={22} />}
        </span>
      )}
      <Stack gap={2} className={classes.words}>
        <Text fw={600}>{title}</Text>
        {children}
      </Stack>
    </Group>
  );
}
