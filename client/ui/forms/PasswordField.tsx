import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useCommonTexts } from '../messages';

interface PasswordFieldProps extends PasswordInputProps {
  /** A password that is being chosen gets advice and the browser's help to invent one. */
  isNew?: boolean;
}

export const PASSWORD_MIN_LENGTH = 10;

export function PasswordField({ isNew = false, ...rest }: PasswordFieldProps) {
  const { t } = useCommonTexts();
  return (
    <PasswordInput
      autoComplete={isNew ? 'new-password' : 'current-password'}
      description={isNew ? t('form.passwordHint') : undefined}
      visibilityToggleButtonProps={{ 'aria-label': t('form.showPassword'), tabIndex: 0 }}
      required
      withAsterisk={false}
      {...rest}
      // Mantine marks the frame only.
      aria-invalid={rest.error ? true : undefined}
    />
  );
}
