import { Alert } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface NoticeProps {
  title: string;
  icon: Icon;
  children: ReactNode;
}

/** Something to take note of. The title keeps the colour of text: yellow on yellow cannot be read. */
export function Notice({ title, icon: IconOf, children }: NoticeProps) {
  return (
    <Alert
      role="status"
      color="yellow"
      title={title}
      icon={<IconOf aria-hidden />}
      styles={{ title: { color: 'var(--mantine-color-text)' }, icon: { color: 'var(--mantine-color-text)' } }}
    >
      {children}
    </Alert>
  );
}
