import type { AgreementStatus } from '../../../graphql/generated/agreements/graphql';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';
import { TONES } from '../states';

interface AgreementBadgeProps {
  status: AgreementStatus;
  /** The viewer is the volunteer. */
  isOwn?: boolean;
}

export function AgreementBadge({ status, isOwn = false }: AgreementBadgeProps) {
  const { t } = useTexts();
  const label = isOwn && status === 'SENT' ? t('yourTurn') : t(`status.${status}`);
  return <StateBadge label={label} tone={TONES[status]} />;
}
