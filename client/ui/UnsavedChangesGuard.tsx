import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';
import { useCommonTexts } from './messages';

/** Asks before unsaved changes are lost, both inside the portal and when the tab is closed. */
export function UnsavedChangesGuard({ when }: { when: () => boolean }) {
  const { t } = useCommonTexts();
  const latest = useRef(when);
  latest.current = when;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && latest.current(),
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return (
    <Modal opened={blocker.state === 'blocked'} onClose={() => blocker.reset?.()} title={t('unsaved.title')}>
      <Stack>
        <Text>{t('unsaved.lead')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            {t('unsaved.leave')}
          </Button>
          <Button onClick={() => blocker.reset?.()}>{t('unsaved.stay')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
