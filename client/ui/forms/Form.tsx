import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { UnsavedChangesGuard } from '../UnsavedChangesGuard';
import { ErrorSummary } from './ErrorSummary';
import type { MutationForm } from './useMutationForm';

interface FormProps<Values> {
  form: MutationForm<Values>;
  /** Asks before leaving with unsaved changes. */
  guarded?: boolean;
  label?: string;
  children: ReactNode;
}

/** The frame of every form: error summary on top, then the fields, usually ending with a `SubmitButton`. */
export function Form<Values>({ form, guarded = false, label, children }: FormProps<Values>) {
  return (
    <form ref={form.formRef} onSubmit={form.handleSubmit} noValidate aria-label={label}>
      {guarded && <UnsavedChangesGuard when={form.hasUnsavedChanges} />}
      <Stack gap="md">
        <ErrorSummary form={form} />
        {children}
      </Stack>
    </form>
  );
}
