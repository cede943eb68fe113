import { useTranslation } from 'react-i18next';
import { pl } from './texts.pl';

/** Kinds of records whose events the trail has, in the order of the programme; the catalogues last. */
export const SUBJECTS = Object.keys(pl.subject) as Array<keyof typeof pl.subject>;

/** Words for what the server names: the compiler knows neither the events nor the kinds that it may send. */
export function useWords() {
  const { t } = useTranslation('audit');
  return {
    kindOf: (subject: string): string => t(`subject.${subject}`),
    eventOf: ({ subject, event }: { subject: string; event: string }): string => t(`events.${subject}.${event}`),
  };
}
