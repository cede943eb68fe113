import 'dayjs/locale/pl';
import 'dayjs/locale/en-gb';
import '@mantine/dates/styles.css';
import { DateInput, type DateInputProps, DatesProvider } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { type Language, useLanguage } from '../i18n';
import { useCommonTexts } from '../messages';

dayjs.extend(customParseFormat);

export const DAYJS_LOCALES: Readonly<Record<Language, string>> = { pl: 'pl', en: 'en-gb' };
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
  const language = useLanguage();
  return (
    <DatesProvider settings={{ locale: DAYJS_LOCALES[language], firstDayOfWeek: 1 }}>
      <DateInput
        valueFormat={SHOWN}
        dateParser={parseDay}
        placeholder={t('form.datePlaceholder')}
        clearable
        inputMode="numeric"
        {...props}
      />
    </DatesProvider>
  );
}

function parseDay(text: string): string | null {
  const day = dayjs(text.trim(), TYPED, true);
  return day.isValid() ? day.format('YYYY-MM-DD') : null;
}
