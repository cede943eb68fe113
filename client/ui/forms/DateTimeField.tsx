import { DateTimePicker, type DateTimePickerProps } from '@mantine/dates';
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import { useCommonTexts } from '../messages';
import { useSite } from '../Site';
import { CalendarSettings, useCalendarProps } from './Calendar';

dayjs.extend(utc);
dayjs.extend(timezone);

const WALL_CLOCK = 'YYYY-MM-DD HH:mm:ss';

interface DateTimeFieldProps
  extends Omit<DateTimePickerProps, 'value' | 'defaultValue' | 'onChange' | 'minDate' | 'maxDate'> {
  /** DateTime */
  value?: string | null;
  onChange?: (value: string | null) => void;
  minDate?: string;
  maxDate?: string;
}

/** A moment (DateTime in UTC), shown and picked by the clocks of the programme's time zone. */
export function DateTimeField({ value, onChange, ...rest }: DateTimeFieldProps) {
  const { t } = useCommonTexts();
  const calendar = useCalendarProps();
  const { timeZone } = useSite();
  const shown = value ? dayjs.utc(value).tz(timeZone).format(WALL_CLOCK) : null;
  const pick = (picked: string | null) => onChange?.(picked ? dayjs.tz(picked, timeZone).toISOString() : null);
  return (
    <CalendarSettings>
      <DateTimePicker
        valueFormat="DD.MM.YYYY HH:mm"
        clearable
        {...calendar}
        timePickerProps={{ hoursInputLabel: t('calendar.hour'), minutesInputLabel: t('calendar.minute') }}
        submitButtonProps={{ 'aria-label': t('calendar.accept') }}
        {...rest}
        value={shown}
        onChange={pick}
      />
    </CalendarSettings>
  );
}
