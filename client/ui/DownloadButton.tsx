import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface DownloadButtonProps {
  /** Of a file that the server makes. */
  href: string;
  disabled?: boolean;
  children: ReactNode;
}

/** Takes away what a page shows, as a file. */
export function DownloadButton({ href, disabled = false, children }: DownloadButtonProps) {
  return (
    <Button
      component="a"
      href={href}
      variant="default"
      disabled={disabled}
      leftSection={<IconDownload size={18} aria-hidden />}
    >
      {children}
    </Button>
  );
}
