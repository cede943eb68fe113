import { Button, type ButtonProps, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useCommonTexts } from './messages';

interface ConfirmButtonProps extends ButtonProps {
  /** The button's own words, repeated on the button that does it. */
  children: ReactNode;
  title?: string;
  /** What will happen. */
  message?: ReactNode;
  /** Asks for a reason: `optional` may stay empty. */
  reason?: 'required' | 'optional';
  /** What the text is, where it is not a reason. */
  reasonLabel?: string;
  reasonHint?: string;
  /** Closes the question unless it answers false. */
  onConfirm: (reason: string) => unknown;
}

/** For what cannot be undone, and only for that. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { children, title, message, reason, reasonLabel, reasonHint, onConfirm, ...button } = props;
  const { t } = useCommonTexts();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button {...button} onClick={open}>
        {children}
      </Button>
      <Modal opened={isOpen} onClose={close} title={title ?? t('confirm.title')}>
        <Question {...props} onClose={close} />
      </Modal>
    </>
  );
}

function Question(props: ConfirmButtonProps & { onClose: () => void }) {
  const { children, message, reason, reasonLabel, reasonHint, color, onConfirm, onClose } = props;
  const { t } = useCommonTexts();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [isRunning, setRunning] = useState(false);
  const label = reasonLabel ?? t('form.reason');

  const confirm = async () => {
    const isIncomplete = reason === 'required' && text.trim() === '';
    setMissing(isIncomplete);
    if (isIncomplete) return;
    setRunning(true);
    const isDone = await onConfirm(text.trim());
    setRunning(false);
    if (isDone !== false) onClose();
  };

  return (
    <Stack>
      <Text component="div">{message ?? t('confirm.lead')}</Text>
      {reason && (
        <Textarea
          label={reason === 'required' ? label : `${label} (${t('form.optional')})`}
          description={reasonHint ?? t('form.reasonHint')}
          error={isMissing && t('form.required')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={3}
          data-autofocus
        />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button color={color} loading={isRunning} onClick={() => void confirm()}>
          {children}
        </Button>
      </Group>
    </Stack>
  );
}
