import classes from './CalendarLeaf.module.css';
import { useLanguage } from './i18n';
import { useSite } from './Site';

/** A leaf of a calendar. The words beside it say the same day, so it is not read aloud. */
export function CalendarLeaf({ moment }: { moment: string }) {
  const language = useLanguage();
  const { timeZone } = useSite();
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options }).format(new Date(moment));
  return (
    <div className={classes.leaf} aria-hidden>
      <span className={classes.number}>{part({ day: 'numeric' })}</span>
      <span className={classes.word}>{part({ month: 'short' })}</span>
    </div>
  );
}
