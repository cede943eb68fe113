import { useFormat } from '../../ui/format';
import { useTexts } from './messages';

const HUNDREDTHS = 100;

/** Hundredths of a point, as the API counts them, in words: "72,5 na 100". */
export function useScore() {
  const { t } = useTexts();
  const format = useFormat();
  const points = (hundredths: number) => format.number(hundredths / HUNDREDTHS);
  return { points, ofHundred: (hundredths: number) => t('review.ofHundred', { points: points(hundredths) }) };
}
