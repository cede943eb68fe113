import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { currentLanguage } from '../../../ui/i18n';
import { useTexts } from '../messages';

/** Downloads a submitted application as a PDF, as much of it as the viewer may see. */
export function PaperLink({ id }: { id: string }) {
  const { t } = useTexts();
  return (
    <Button
      component="a"
      href={`/files/applications/${id}.pdf?language=${currentLanguage()}`}
      download
      variant="default"
      leftSection={<IconFileDownload size={18} aria-hidden />}
      style={{ alignSelf: 'flex-start' }}
    >
      {t('paper.download')}
    </Button>
  );
}
