import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../messages';

interface HoursInputProps extends Omit<NumberInputProps, 'value' | 'defaultValue' | 'onChange'> {
  /** In minutes; 0 for an empty field. */
  value?: number;
  onChange?: (minutes: number) => void;
}

/** A target in hours, which the API counts in minutes. */
export function HoursInput({ value = 0, onChange, ...rest }: HoursInputProps) {
  const { language } = useTexts();
  // As it is typed: "1," is on the way to "1,5".
  const [hours, setHours] = useState<number | string>(value > 0 ? value / 60 : '');
  const change = (next: number | string) => {
    setHours(next);
    onChange?.(Math.round((Number(next) || 0) * 60));
  };
  return (
    <NumberInput
      min={0}
      max={1000}
      decimalScale={2}
      decimalSeparator={language === 'pl' ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      allowNegative={false}
      suffix=" h"
      {...rest}
      value={hours}
      onChange={change}
    />
  );
}
