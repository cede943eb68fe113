import 'dayjs/locale/pl';
import 'dayjs/locale/en-gb';
import '@mantine/dates/styles.css';
import { DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import { type Language, useLanguage } from '../i18n';
import { useCommonTexts } from '../messages';

const LOCALES: Readonly<Record<Language, string>> = { pl: 'pl', en: 'en-gb' };

/** The calendars of the viewer's language; weekends look like other days, for volunteers often meet then. */
export function CalendarSettings({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return (
    <DatesProvider settings={{ locale: LOCALES[language], firstDayOfWeek: 1, weekendDays: [] }}>
      {children}
    </DatesProvider>
  );
}

/** What every calendar shares: names for its buttons, and no pale days of other months. */
export function useCalendarProps() {
  const { t } = useCommonTexts();
  const next = t('calendar.next');
  const previous = t('calendar.previous');
  return {
    hideOutsideDates: true,
    // The trigger names itself; Mantine would point the dialog's name at an element that is not there.
    popoverProps: { withRoles: false },
    ariaLabels: {
      monthLevelControl: t('calendar.chooseMonth'),
      yearLevelControl: t('calendar.chooseYear'),
      nextMonth: next,
      previousMonth: previous,
      nextYear: next,
      previousYear: previous,
      nextDecade: next,
      previousDecade: previous,
    },
  };
}
