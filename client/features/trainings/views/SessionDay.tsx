import { useLanguage } from '../../../ui/i18n';
import { useSite } from '../../../ui/Site';
import classes from './SessionCard.module.css';

/** A leaf of a calendar. The words beside it say the same day, so it is not read aloud. */
export function SessionDay({ startsAt }: { startsAt: string }) {
  const language = useLanguage();
  const { timeZone } = useSite();
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options }).format(new Date(startsAt));
  return (
    <div className={classes.day} aria-hidden>
      <span className={classes.number}>{part({ day: 'numeric' })}</span>
      <span className={classes.word}>{part({ month: 'short' })}</span>
    </div>
  );
}
