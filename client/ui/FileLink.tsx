import { Anchor, Text } from '@mantine/core';
import { useFormat } from './format';
import { fileUrl, type UploadedFile } from './forms/uploadFile';
import { useCommonTexts } from './messages';

/** Downloads a file; the server says who may. */
export function FileLink({ file: { id, name, size } }: { file: UploadedFile }) {
  const { t } = useCommonTexts();
  const format = useFormat();
  return (
    <>
      <Anchor href={fileUrl(id)} download style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Anchor>{' '}
      <Text span size="sm" c="dimmed">
        {t('file.size', { size: format.number(Math.ceil(size / 1000)) })}
      </Text>
    </>
  );
}
