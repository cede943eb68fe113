import type { Reach } from '../../graphql/generated/activities/graphql';
import { useTexts } from './messages';

/** How far from the circle, in words. */
export function useReachName(): (reach: Reach) => string {
  const { t } = useTexts();
  return (reach) => t(`reach.${reach}`);
}
