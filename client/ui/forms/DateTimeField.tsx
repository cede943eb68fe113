import 'dayjs/locale/pl';
import 'dayjs/locale/en-gb';
import '@mantine/dates/styles.css';
import { DatesProvider, DateTimePicker, type DateTimePickerProps } from '@mantine/dates';
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import { useLanguage } from '../i18n';
import { useSite } from '../Site';
import { DAYJS_LOCALES } from './DateField';

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
  const language = useLanguage();
  const { timeZone } = useSite();
  const shown = value ? dayjs.utc(value).tz(timeZone).format(WALL_CLOCK) : null;
  const pick = (picked: string | null) => onChange?.(picked ? dayjs.tz(picked, timeZone).toISOString() : null);
  return (
    <DatesProvider settings={{ locale: DAYJS_LOCALES[language], firstDayOfWeek: 1 }}>
      <DateTimePicker valueFormat="DD.MM.YYYY HH:mm" clearable {...rest} value={shown} onChange={pick} />
    </DatesProvider>
  );
}
