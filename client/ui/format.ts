import { useMemo } from 'react';
import { dayOf } from './day';
import { type Language, useLanguage } from './i18n';
import { useSite } from './Site';

const LOCALE_TAGS: Readonly<Record<Language, string>> = { pl: 'pl-PL', en: 'en-GB' };
const LOCAL_DATE = /^\d{4}-\d{2}-\d{2}$/;

const RELATIVE_STEPS = [
  { unit: 'year', seconds: 31_536_000 },
  { unit: 'month', seconds: 2_592_000 },
  { unit: 'week', seconds: 604_800 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

export type Format = ReturnType<typeof createFormat>;

/** "2 h 15 min", the same in both languages. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** Formats values of the API; moments are shown in the programme's time zone, calendar days as they are. */
export function createFormat(language: Language, timeZone: string) {
  const tag = LOCALE_TAGS[language];
  const formatter = (options: Intl.DateTimeFormatOptions) => {
    const moment = new Intl.DateTimeFormat(tag, { timeZone, ...options });
    const day = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
    return (value: string) => (LOCAL_DATE.test(value) ? day : moment).format(new Date(value));
  };
  const kilometres = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'PLN' });
  const weekday = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
  const time = formatter({ hour: '2-digit', minute: '2-digit' });
  return {
    /** "12 marca 2026" */
    date: formatter({ day: 'numeric', month: 'long', year: 'numeric' }),
    /** "12.03.2026" */
    shortDate: formatter({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    /** "czwartek, 12 marca" */
    weekday,
    /** "12 marca 2026, 17:30" */
    dateTime: formatter({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
    /** "17:30" */
    time,
    /** "sobota, 17 października, 09:00–13:00"; both days where it takes several. */
    period: (from: string, to: string) => {
      const [first, last] = [weekday(from), weekday(to)];
      const end = first === last ? time(to) : `${last}, ${time(to)}`;
      return `${first}, ${time(from)}–${end}`;
    },
    /** "wczoraj", "za 3 dni", "2 tygodnie temu" */
    relative: (value: string, now: Date = new Date()) => relativeTime(tag, timeZone, new Date(value), now),
    minutes: formatMinutes,
    number: (value: number) => new Intl.NumberFormat(tag).format(value),
    /** From a share between 0 and 1. */
    percent: (share: number) => percent.format(share),
    /** From kilometres. */
    distance: (value: number) => kilometres.format(value),
    /** From grosze. */
    money: (grosze: number) => money.format(grosze / 100),
    list: (items: readonly string[]) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}

function relativeTime(tag: string, timeZone: string, value: Date, now: Date): string {
  const seconds = Math.round((value.getTime() - now.getTime()) / 1000);
  const step = RELATIVE_STEPS.find((candidate) => Math.abs(seconds) >= candidate.seconds);
  if (!step) return words(tag, 'auto').format(0, 'second');
  // Days are those of the calendar: the evening before yesterday is never "yesterday".
  if (step.unit === 'day')
    return words(tag, 'auto').format(dayNumber(value, timeZone) - dayNumber(now, timeZone), 'day');
  return words(tag, 'always').format(Math.round(seconds / step.seconds), step.unit);
}

/** "Last week" can mean two days ago, so only days have such names. */
const words = (tag: string, numeric: 'auto' | 'always') => new Intl.RelativeTimeFormat(tag, { numeric });

/** The calendar day of a moment, counted from a fixed one. */
const dayNumber = (value: Date, timeZone: string): number => Date.parse(dayOf(value, timeZone)) / 86_400_000;

export function useFormat(): Format {
  const language = useLanguage();
  const { timeZone } = useSite();
  return useMemo(() => createFormat(language, timeZone), [language, timeZone]);
}
