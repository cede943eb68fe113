import { DateInput, type DateInputProps } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useCommonTexts } from '../messages';
import { CalendarSettings, useCalendarProps } from './Calendar';

dayjs.extend(customParseFormat);

const SHOWN = 'DD.MM.YYYY';
const TYPED = ['D.M.YYYY', 'D.M.YY', 'D-M-YYYY', 'D/M/YYYY', 'YYYY-M-D'];

export interface DateFieldProps
  extends Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange' | 'minDate' | 'maxDate'> {
  /** LocalDate */
  value?: string | null;
  onChange?: (value: string | null) => void;
  minDate?: string;
  maxDate?: string;
}

/** A calendar day (LocalDate, "2026-03-12"), typed or picked. */
export function DateField(props: DateFieldProps) {
  const { t } = useCommonTexts();
  const calendar = useCalendarProps();
  return (
    <CalendarSettings>
      <DateInput
        valueFormat={SHOWN}
        dateParser={parseDay}
        placeholder={t('form.datePlaceholder')}
        clearable
        inputMode="numeric"
        {...calendar}
        {...props}
      />
    </CalendarSettings>
  );
}

/** The strict parser takes "5.1.2026" and "05.01.2026" for two forms, therefore the leading zeros go first. */
function parseDay(text: string): string | null {
  const day = dayjs(text.trim().replace(/\b0(?=\d)/g, ''), TYPED, true);
  return day.isValid() ? day.format('YYYY-MM-DD') : null;
}
