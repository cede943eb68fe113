import { Anchor, List, Stack, Text, Title } from '@mantine/core';
import type { OwnDocumentsFragment } from '../../../graphql/generated/agreements/graphql';
import { FileLink } from '../../../ui/FileLink';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { SignedCopies } from './SignedCopies';

/** All files of the volunteer's agreements, and which information was given when. */
export function OwnFiles({ agreements }: { agreements: readonly OwnDocumentsFragment[] }) {
  return (
    <Stack gap="lg">
      {agreements.map((agreement) => (
        <FilesOfOne key={agreement.id} agreement={agreement} />
      ))}
    </Stack>
  );
}

function FilesOfOne({ agreement }: { agreement: OwnDocumentsFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const { id, number, parentId, document, riskInformedAt, signedCopies } = agreement;
  return (
    <Stack gap="xs" component="section">
      <Title order={3} size="h5">
        {t(parentId ? 'annex.name' : 'page.title', { number: number ?? '' })}
      </Title>
      <List listStyleType="none" spacing="sm">
        <List.Item>
          <Anchor href={urls.pdf(id)} download>
            {t(parentId ? 'annex.pdf' : 'documents.pdf')}
          </Anchor>
          <Text size="sm">{t(parentId ? 'annex.asItStands' : 'documents.asItStands')}</Text>
        </List.Item>
        {document && (
          <List.Item>
            <FileLink file={document} />
            <Text size="sm">{t('documents.asSent')}</Text>
            <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              SHA-256: {document.sha256}
            </Text>
          </List.Item>
        )}
      </List>
      {signedCopies.length > 0 && <SignedCopies copies={signedCopies} />}
      <Text size="sm">
        {riskInformedAt ? t('documents.informed', { day: format.date(riskInformedAt) }) : t('documents.notInformed')}
      </Text>
    </Stack>
  );
}
