import { Text } from '@mantine/core';
import type { RegulationsTextFragment } from '../../../graphql/generated/recruitment/graphql';
import { DownloadButton } from '../../../ui/DownloadButton';
import { useFormat } from '../../../ui/format';
import { useCommonTexts } from '../../../ui/messages';
import { useRegulationsTexts } from '../regulations.messages';
import { urls } from '../urls';
import { LegalSections } from './LegalDocumentView';

/** What a version says: its text, or the PDF to download. */
export function RegulationsBody({ regulations }: { regulations: RegulationsTextFragment }) {
  const { t } = useRegulationsTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { id, fileName, fileSize, sections } = regulations;
  if (!fileName) return <LegalSections sections={sections} />;
  const size = common.t('file.size', { size: format.number(Math.ceil((fileSize ?? 0) / 1000)) });
  return (
    <div>
      <Text>{t('file')}</Text>
      <Text c="dimmed" mb="md" style={{ overflowWrap: 'anywhere' }}>
        {fileName} {size}
      </Text>
      <DownloadButton href={urls.regulationsFile(id)}>{t('download')}</DownloadButton>
    </div>
  );
}
