import { useTexts } from '../messages';

export const LEVELS = [1, 2, 3, 4, 5] as const;

/** What a level means, in words. */
export function useLevelName(): (level: number) => string {
  const { t } = useTexts();
  return (level) => {
    const known = LEVELS.find((each) => each === level);
    return known ? t(`level.l${known}`) : String(level);
  };
}
