import { List, Text } from '@mantine/core';
import type { SignedCopyLineFragment } from '../../../graphql/generated/agreements/graphql';
import { FileLink } from '../../../ui/FileLink';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';

/** The signed files: whose signature, and honestly what was found in them. */
export function SignedCopies({ copies }: { copies: readonly SignedCopyLineFragment[] }) {
  const { t } = useTexts();
  const format = useFormat();
  if (copies.length === 0) return <Text c="dimmed">{t('copies.none')}</Text>;
  return (
    <List listStyleType="none" spacing="sm">
      {copies.map((copy) => (
        <List.Item key={copy.id}>
          {copy.file && <FileLink file={copy.file} />}
          <Text size="sm">
            {t('copies.what', {
              party: t(`copies.party.${copy.party}`),
              form: t(`form.${copy.form}`),
              day: format.date(copy.createdAt),
            })}
          </Text>
          <Finding copy={copy} />
        </List.Item>
      ))}
    </List>
  );
}

function Finding({ copy: { file, holdsDocument } }: { copy: SignedCopyLineFragment }) {
  const { t } = useTexts();
  const signature = file?.electronicSignature;
  if (!signature) return null;
  const isSigned = signature !== 'NOT_FOUND';
  return (
    <Text size="sm" c="dimmed">
      {t(`copies.signature.${signature}`)}
      {isSigned && ` ${t(holdsDocument ? 'copies.sameDocument' : 'copies.otherDocument')}`}
    </Text>
  );
}
