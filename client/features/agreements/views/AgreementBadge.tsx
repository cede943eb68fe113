import type { AgreementRowFragment } from '../../../graphql/generated/agreements/graphql';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';
import { stateKey, TONES } from '../states';

interface AgreementBadgeProps {
  agreement: Pick<AgreementRowFragment, 'parentId' | 'status'>;
  /** The viewer is the volunteer. */
  isOwn?: boolean;
}

export function AgreementBadge({ agreement, isOwn = false }: AgreementBadgeProps) {
  const { t } = useTexts();
  const label = isOwn && agreement.status === 'SENT' ? t('yourTurn') : t(stateKey(agreement));
  return <StateBadge label={label} tone={TONES[agreement.status]} />;
}
