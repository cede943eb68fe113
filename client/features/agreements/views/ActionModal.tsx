import { Button, type ButtonProps, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface ActionModalProps extends Omit<ButtonProps, 'children'> {
  /** The button's words and the dialog's title. */
  label: string;
  /** The form; it closes the dialog when it is done. */
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form of its own. */
export function ActionModal({ label, children, ...button }: ActionModalProps) {
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button {...button} onClick={open}>
        {label}
      </Button>
      <Modal opened={isOpen} onClose={close} title={label} size="lg">
        {children(close)}
      </Modal>
    </>
  );
}
