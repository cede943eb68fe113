import type { Locale } from '../messages.js';

const LANGUAGE: Record<Locale, string> = { PL: 'pl-PL', EN: 'en-GB' };

/** A calendar day (YYYY-MM-DD) as a document says it: "5 października 2026", "5 October 2026". */
export const dayInWords = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(LANGUAGE[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
