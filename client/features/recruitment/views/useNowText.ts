import type { ApplicationSummaryFragment } from '../../../graphql/generated/recruitment/graphql';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';

/** What happens now and whose turn it is, for the candidate or for the office. */
export function useNowText(audience: 'now' | 'nowOffice' = 'now') {
  const { t } = useTexts();
  const format = useFormat();
  return ({
    status,
    returnedUntil,
    reservePosition,
  }: Pick<ApplicationSummaryFragment, 'status' | 'returnedUntil' | 'reservePosition'>) =>
    t(`${audience}.${status}`, {
      day: returnedUntil ? format.date(returnedUntil) : '',
      position: reservePosition ?? '',
    });
}
