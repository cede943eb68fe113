import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MutationForm } from './useMutationForm';

interface SubmitButtonProps extends ButtonProps {
  form: Pick<MutationForm<never>, 'isSending'>;
  /** Runs before the form is sent, for forms that can be sent in two ways. */
  onClick?: () => void;
  children: ReactNode;
}

/** Cannot be pressed twice: it stays off while the form is being sent. */
export function SubmitButton({ form, children, ...rest }: SubmitButtonProps) {
  return (
    <Button type="submit" loading={form.isSending} style={{ alignSelf: 'flex-start' }} {...rest}>
      {children}
    </Button>
  );
}
