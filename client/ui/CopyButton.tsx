import { Button, CopyButton as MantineCopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useCommonTexts } from './messages';

export function CopyButton({ value, label }: { value: string; label?: string }) {
  const { t } = useCommonTexts();
  return (
    <MantineCopyButton value={value}>
      {({ copied, copy }) => (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
          onClick={copy}
        >
          <span aria-live="polite">{copied ? t('action.copied') : (label ?? t('action.copy'))}</span>
        </Button>
      )}
    </MantineCopyButton>
  );
}
