import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useTexts } from '../messages';
import { urls } from '../urls';

export function PdfButton({ id }: { id: string }) {
  const { t } = useTexts();
  return (
    <Button
      component="a"
      href={urls.pdf(id)}
      download
      variant="default"
      leftSection={<IconFileTypePdf size={18} aria-hidden />}
    >
      {t('pdf')}
    </Button>
  );
}
