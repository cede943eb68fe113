import { Anchor, Group, Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './CardFrame.module.css';

interface CardFrameProps {
  title: string;
  /** Where there is more of it. */
  link?: { readonly to: string; readonly label: string };
  order?: 2 | 3;
  children: ReactNode;
}

/** The frame of one topic: a section of a page, a card of the home page. */
export function CardFrame({ title, link, order = 2, children }: CardFrameProps) {
  return (
    <Paper component="section" aria-label={title} withBorder radius="md" p={{ base: 'md', sm: 'lg' }}>
      <Stack gap="md">
        <Group justify="space-between" align="baseline" className={classes.head}>
          <Title order={order} size="h3">
            {title}
          </Title>
          {link && (
            <Anchor component={Link} to={link.to} size="sm" className={classes.link}>
              {link.label}
            </Anchor>
          )}
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}
