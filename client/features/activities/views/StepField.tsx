import { Button, Group, Input, Stack, Text } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';

interface StepFieldProps {
  label: string;
  value?: number;
  onChange: (value: number) => void;
  /** The value in words. */
  shown: string;
  step: number;
  min: number;
  max: number;
  /** Names of the buttons: less, more. */
  less: string;
  more: string;
  /** Usual values, one tap away. */
  presets: readonly { readonly value: number; readonly label: string }[];
  error?: ReactNode;
  'data-path'?: string;
}

/** A number set with the thumb: two big buttons and a few usual values. */
export function StepField({
  label,
  value = 0,
  onChange,
  shown,
  step,
  min,
  max,
  less,
  more,
  presets,
  ...rest
}: StepFieldProps) {
  const id = useId();
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <div data-path={rest['data-path']}>
      <Stack gap={6} role="group" aria-labelledby={id}>
        <Input.Label component="div" id={id} size="md">
          {label}
        </Input.Label>
        <Group wrap="nowrap" gap="sm" maw={420}>
          <Button
            variant="default"
            size="lg"
            px="lg"
            aria-label={less}
            disabled={value <= min}
            onClick={() => set(value - step)}
          >
            <IconMinus size={22} aria-hidden />
          </Button>
          <Text role="status" fz={24} fw={700} ta="center" flex={1}>
            {shown}
          </Text>
          <Button
            variant="default"
            size="lg"
            px="lg"
            aria-label={more}
            disabled={value >= max}
            onClick={() => set(value + step)}
          >
            <IconPlus size={22} aria-hidden />
          </Button>
        </Group>
        <Group gap="xs">
          {presets.map((preset) => (
            <Button
              key={preset.value}
              variant={preset.value === value ? 'filled' : 'light'}
              size="compact-md"
              aria-pressed={preset.value === value}
              onClick={() => set(preset.value)}
            >
              {preset.label}
            </Button>
          ))}
        </Group>
        {rest.error && <Input.Error size="sm">{rest.error}</Input.Error>}
      </Stack>
    </div>
  );
}
