import { Button, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './FilterBar.module.css';
import { useCommonTexts } from './messages';

interface FilterBarProps {
  /** The fields, each with a label. */
  children: ReactNode;
  isFiltered: boolean;
  onClear: () => void;
  /** How many rows fit; announced when it changes. */
  count?: number;
}

export function FilterBar({ children, isFiltered, onClear, count }: FilterBarProps) {
  const { t } = useCommonTexts();
  return (
    <search className={classes.bar}>
      {children}
      {isFiltered && (
        <Button
          variant="subtle"
          className={classes.clear}
          leftSection={<IconX size={16} aria-hidden />}
          onClick={onClear}
        >
          {t('action.clearFilters')}
        </Button>
      )}
      {count !== undefined && (
        <Text size="sm" c="dimmed" role="status" className={classes.count}>
          {t('results', { count })}
        </Text>
      )}
    </search>
  );
}

/** For `wrapperProps` of a field whose values are long: on a phone it has a line of its own. */
export const WIDE = { 'data-wide': true };

interface SearchFieldProps {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
}

/** Passes on what was typed after a short pause. */
export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const send = useDebouncedCallback((next: string) => {
    sent.current = next;
    onChange(next);
  }, 300);

  // The address may change without typing: a cleared filter, the browser's back button.
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);

  return (
    <TextInput
      type="search"
      label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        send(event.currentTarget.value);
      }}
      className={classes.search}
    />
  );
}
