import { Alert, Stack } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { AgreementWarning } from '../../../graphql/generated/agreements/graphql';
import { useTexts } from '../messages';

/** What the law makes the office see to, in whole sentences. */
export function Warnings({ warnings }: { warnings: readonly AgreementWarning[] }) {
  const { t } = useTexts();
  return (
    <Stack gap="sm">
      {warnings.map((warning) => {
        const isInformation = warning === 'STATUTORY_COVER';
        return (
          <Alert
            role="note"
            key={warning}
            title={t(`warning.${warning}.label`)}
            color={isInformation ? 'gray' : 'yellow'}
            styles={{ title: { color: 'var(--mantine-color-text)' } }}
            icon={isInformation ? <IconInfoCircle aria-hidden /> : <IconAlertTriangle aria-hidden />}
          >
            {t(`warning.${warning}.lead`)}
          </Alert>
        );
      })}
    </Stack>
  );
}
