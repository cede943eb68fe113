import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLoader } from '@tabler/icons-react';
import { useFormat } from './format';
import { useCommonTexts } from './messages';

export type SaveStatus =
  | { readonly state: 'idle' | 'saving' | 'failed' }
  /** `at`: DateTime */
  | { readonly state: 'saved'; readonly at: string };

const ICONS = { idle: null, saving: IconLoader, saved: IconCheck, failed: IconAlertTriangle };

/** Tells the state of an automatic save, politely. */
export function SaveStateIndicator({ status }: { status: SaveStatus }) {
  const { t } = useCommonTexts();
  const format = useFormat();
  const IconOf = ICONS[status.state];
  const text = status.state === 'saved' ? t('save.saved', { time: format.time(status.at) }) : t(`save.${status.state}`);
  return (
    <Group gap={6} role="status" c={status.state === 'failed' ? 'red.9' : 'dimmed'} wrap="nowrap">
      {IconOf && <IconOf size={16} aria-hidden />}
      <Text size="sm" c="inherit">
        {text}
      </Text>
    </Group>
  );
}
