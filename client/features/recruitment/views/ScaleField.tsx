import { Input, SegmentedControl } from '@mantine/core';

interface ScaleFieldProps {
  label: string;
  description: string | undefined;
  error: string | undefined;
  withAsterisk: boolean;
  min: number;
  max: number;
  value: unknown;
  onChange: (value: number) => void;
  'data-path': string;
}

/** One of a few numbers in a row. */
export function ScaleField({ min, max, value, onChange, label, 'data-path': path, ...wrapper }: ScaleFieldProps) {
  const steps = Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
  return (
    <Input.Wrapper {...wrapper} label={label} labelElement="div" size="md" data-path={path}>
      <SegmentedControl
        aria-label={label}
        data={steps}
        value={typeof value === 'number' ? String(value) : ''}
        onChange={(next) => onChange(Number(next))}
      />
    </Input.Wrapper>
  );
}
