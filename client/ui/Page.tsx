import { Anchor, Breadcrumbs, Container, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCommonTexts } from './messages';
import classes from './Page.module.css';
import { usePageHeading } from './usePageHeading';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

export interface PageProps {
  /** The page's only h1; also the title of the browser's tab. */
  title: string;
  lead?: ReactNode;
  /** The way here, without the page itself. */
  breadcrumbs?: readonly Crumb[];
  /** Buttons of the whole page, the main one last. */
  actions?: ReactNode;
  /** `narrow` for forms and reading, `wide` for work benches. */
  size?: 'narrow' | 'normal' | 'wide';
  children?: ReactNode;
}

const SIZES = { narrow: 620, normal: 1080, wide: 1480 };

export function Page({ title, lead, breadcrumbs = [], actions, size = 'normal', children }: PageProps) {
  const heading = usePageHeading(title);

  return (
    <Container size={SIZES[size]} px={0}>
      <Stack gap="lg">
        {breadcrumbs.length > 0 && <PageBreadcrumbs crumbs={breadcrumbs} />}
        <Group justify="space-between" align="flex-start" gap="md">
          <Stack gap="xs">
            <Title order={1} ref={heading} tabIndex={-1} className={classes.heading}>
              {title}
            </Title>
            {lead && (
              <Text component="div" c="dimmed" className={classes.lead}>
                {lead}
              </Text>
            )}
          </Stack>
          {actions && (
            <Group gap="sm" className={classes.actions}>
              {actions}
            </Group>
          )}
        </Group>
        {children}
      </Stack>
    </Container>
  );
}

function PageBreadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useCommonTexts();
  return (
    <nav aria-label={t('breadcrumbs')} className={classes.breadcrumbs}>
      <Breadcrumbs>
        {crumbs.map((crumb) => (
          <Anchor key={crumb.to} component={Link} to={crumb.to} size="sm">
            {crumb.label}
          </Anchor>
        ))}
      </Breadcrumbs>
    </nav>
  );
}
