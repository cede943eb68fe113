import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useCommonTexts } from '../messages';
import type { MutationForm } from './useMutationForm';

const FOCUSABLE = 'input:not([type=hidden]), textarea, select, button, [tabindex]';

/** What is to be put right, each line leading to its field; takes the focus after a refused attempt. */
export function ErrorSummary<Values>({ form }: { form: MutationForm<Values> }) {
  const { t } = useCommonTexts();
  const summary = useRef<HTMLDivElement>(null);
  const fieldErrors = Object.entries(form.errors).filter(([, message]) => Boolean(message));
  const isEmpty = form.attempts === 0 || (fieldErrors.length === 0 && form.generalErrors.length === 0);

  useEffect(() => {
    if (form.attempts > 0) summary.current?.focus();
  }, [form.attempts]);

  if (isEmpty) return null;
  const focusField = (path: string) => (event: MouseEvent) => {
    event.preventDefault();
    focusOn(form.formRef.current, path);
  };
  return (
    <Alert
      ref={summary}
      role="alert"
      tabIndex={-1}
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('form.summary')}
    >
      <List spacing={4}>
        {form.generalErrors.map((message) => (
          <List.Item key={message}>{message}</List.Item>
        ))}
        {fieldErrors.map(([path, message]) => (
          <List.Item key={path}>
            <Anchor href={`#${path}`} c="red.9" fw={600} onClick={focusField(path)}>
              {message}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function focusOn(form: HTMLFormElement | null, path: string) {
  const node = form?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  if (!node) return;
  const target = node.matches(FOCUSABLE) ? node : node.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}
