import { TextInput, type TextInputProps } from '@mantine/core';
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import { useSite } from '../Site';

dayjs.extend(utc);
dayjs.extend(timezone);

const WALL_CLOCK = 'YYYY-MM-DDTHH:mm';

interface DateTimeFieldProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  /** DateTime */
  value?: string | null;
  onChange?: (value: string | null) => void;
}

/**
 * A moment (DateTime in UTC), shown and entered by the clocks of the programme's time zone. The browser's own field:
 * typed on a keyboard, picked on a phone, read out as a whole, and empty until both day and hour are there.
 */
export function DateTimeField({ value, onChange, ...rest }: DateTimeFieldProps) {
  const { timeZone } = useSite();
  const shown = value ? dayjs.utc(value).tz(timeZone).format(WALL_CLOCK) : '';
  const enter = (entered: string) => onChange?.(entered ? dayjs.tz(entered, timeZone).toISOString() : null);
  return (
    <TextInput
      type="datetime-local"
      maw={260}
      {...rest}
      value={shown}
      onChange={(event) => enter(event.currentTarget.value)}
    />
  );
}
