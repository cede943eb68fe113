import { Input, SegmentedControl, Stack, Text } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { dayIn } from '../../../ui/day';
import { useFormat } from '../../../ui/format';
import { DateField } from '../../../ui/forms/DateField';
import { useSite } from '../../../ui/Site';
import { useTexts } from '../messages';

interface DayFieldProps {
  value?: string;
  onChange: (day: string) => void;
  error?: ReactNode;
  'data-path'?: string;
}

/** Today or yesterday with one tap, any other day from the calendar. */
export function DayField({ value = '', onChange, error, 'data-path': path }: DayFieldProps) {
  const { t } = useTexts();
  const id = useId();
  const format = useFormat();
  const { timeZone } = useSite();
  const today = dayIn(timeZone);
  const near: Readonly<Record<string, string>> = { today, yesterday: dayIn(timeZone, -1) };
  const known = Object.keys(near).find((name) => near[name] === value);
  const [isOther, setOther] = useState(!known);
  const choice = isOther || !known ? 'other' : known;

  const choose = (name: string) => {
    setOther(name === 'other');
    const day = near[name];
    if (day) onChange(day);
  };
  return (
    <Stack gap={6}>
      <Input.Label component="div" id={id} size="md">
        {t('field.day')}
      </Input.Label>
      <SegmentedControl
        fullWidth
        maw={420}
        size="md"
        aria-labelledby={id}
        value={choice}
        onChange={choose}
        data={[
          { value: 'today', label: t('form.today') },
          { value: 'yesterday', label: t('form.yesterday') },
          { value: 'other', label: t('form.otherDay') },
        ]}
      />
      {choice === 'other' || error ? (
        <DateField
          label={t('field.heldOn')}
          value={value || null}
          onChange={(day) => onChange(day ?? '')}
          maxDate={today}
          error={error}
          data-path={path}
          maw={420}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {format.weekday(value)}
        </Text>
      )}
    </Stack>
  );
}
