import { Button, Group, Modal, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import type { Selection } from '../../../ui/DataTable';
import { DateField } from '../../../ui/forms/DateField';
import { useCommonTexts } from '../../../ui/messages';
import { useTexts } from '../messages';
import type { useBulk } from './useBulk';

type Bulk = ReturnType<typeof useBulk>;

/** What can be done with the selected applications, in one pass. */
export function BulkBar({ selection, bulk }: { selection: Selection; bulk: Bulk }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const ids = [...selection.selected];
  if (ids.length === 0) return null;
  return (
    <Paper withBorder p="sm" radius="md" role="region" aria-label={t('bulk.region')}>
      <Group gap="sm">
        <Text role="status">{common.t('table.selected', { count: ids.length })}</Text>
        <Button variant="default" loading={bulk.isRunning} onClick={() => void bulk.review(ids)}>
          {t('bulk.review')}
        </Button>
        <Assign onAssign={(dueOn) => bulk.assign(ids, dueOn)} />
        <Button variant="default" onClick={() => void bulk.note(ids, 'ACCEPTED')}>
          {t('bulk.accept')}
        </Button>
        <Button variant="default" onClick={() => void bulk.note(ids, 'RESERVE')}>
          {t('bulk.reserve')}
        </Button>
        <ConfirmButton
          variant="default"
          title={t('bulk.reject')}
          message={t('bulk.rejectQuestion')}
          reason="required"
          onConfirm={(reason) => bulk.note(ids, 'REJECTED', reason)}
        >
          {t('bulk.reject')}
        </ConfirmButton>
        <Button variant="subtle" onClick={() => selection.onChange(new Set())}>
          {t('bulk.unselect')}
        </Button>
      </Group>
    </Paper>
  );
}

function Assign({ onAssign }: { onAssign: (dueOn: string) => Promise<boolean> }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const assign = async () => {
    setMissing(!dueOn);
    if (dueOn && (await onAssign(dueOn))) close();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('bulk.assign')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('bulk.assign')}
        closeButtonProps={{ 'aria-label': common.t('action.close') }}
      >
        <Stack>
          <Text c="dimmed">{t('bulk.assignHint')}</Text>
          <DateField
            label={t('bulk.dueOn')}
            value={dueOn}
            onChange={setDueOn}
            error={isMissing ? common.t('form.required') : undefined}
          />
          <Button onClick={() => void assign()}>{t('bulk.assign')}</Button>
        </Stack>
      </Modal>
    </>
  );
}
