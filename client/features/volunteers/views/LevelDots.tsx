import { LEVELS } from '../../catalogue';
import { useTexts } from '../messages';
import classes from './LevelDots.module.css';

/** A level at a glance; read aloud in words. */
export function LevelDots({ level }: { level: number }) {
  const { t } = useTexts();
  return (
    <span role="img" aria-label={t('level', { level })} className={classes.dots}>
      {LEVELS.map((each) => (
        <span key={each} className={each <= level ? classes.full : classes.empty} />
      ))}
    </span>
  );
}
