import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type MouseEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useCommonTexts } from '../messages';
import { fieldLabel, focusField } from './fieldNodes';
import type { MutationForm } from './useMutationForm';

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
            <FieldLink path={path} message={message} formRef={form.formRef} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

interface FieldLinkProps {
  path: string;
  message: ReactNode;
  formRef: RefObject<HTMLFormElement | null>;
}

function FieldLink({ path, message, formRef }: FieldLinkProps) {
  const [label, setLabel] = useState('');
  useEffect(() => setLabel(fieldLabel(formRef.current, path)), [formRef, path]);
  const handleClick = (event: MouseEvent) => {
    event.preventDefault();
    focusField(formRef.current, path);
  };
  return (
    <Anchor href={`#${path}`} c="red.9" fw={600} onClick={handleClick}>
      {label && `${label}: `}
      {message}
    </Anchor>
  );
}
