import { ActionIcon, Group, TextInput, type TextInputProps } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { formatMinutes } from '../format';
import { useCommonTexts } from '../messages';
import { MINUTES_STEP, parseMinutes, roundMinutes } from './minutes';

interface MinutesInputProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'type'> {
  value?: number;
  onChange?: (minutes: number) => void;
  min?: number;
  max?: number;
}

/** A duration in steps of 15 minutes: typed as people write it, or changed by buttons and arrow keys. */
export function MinutesInput({
  value = 0,
  onChange,
  onBlur,
  min = MINUTES_STEP,
  max = 720,
  ...rest
}: MinutesInputProps) {
  const { t } = useCommonTexts();
  const [text, setText] = useState(formatMinutes(value));
  useEffect(() => setText(formatMinutes(value)), [value]);

  const commit = (minutes: number | null) => {
    const next = minutes === null ? value : roundMinutes(minutes, min, max);
    setText(formatMinutes(next));
    if (next !== value) onChange?.(next);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit(parseMinutes(text));
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    commit(value + (event.key === 'ArrowUp' ? MINUTES_STEP : -MINUTES_STEP));
  };
  const step = (label: string, change: number, IconOf: typeof IconPlus) => (
    <ActionIcon variant="default" size={30} aria-label={label} onClick={() => commit(value + change)}>
      <IconOf size={16} aria-hidden />
    </ActionIcon>
  );

  return (
    <TextInput
      description={t('form.minutesHint')}
      {...rest}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={handleKey}
      onBlur={(event) => {
        commit(parseMinutes(text));
        onBlur?.(event);
      }}
      rightSectionWidth={76}
      rightSection={
        <Group gap={4} wrap="nowrap">
          {step(t('form.shorter'), -MINUTES_STEP, IconMinus)}
          {step(t('form.longer'), MINUTES_STEP, IconPlus)}
        </Group>
      }
    />
  );
}
