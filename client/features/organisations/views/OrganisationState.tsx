import type { OrganisationStatus } from '../../../graphql/generated/organisations/graphql';
import { StateBadge, type Tone } from '../../../ui/StateBadge';
import { useTexts } from '../messages';

const TONES: Readonly<Record<OrganisationStatus, Tone>> = {
  UNVERIFIED: 'waiting',
  VERIFIED: 'good',
  REJECTED: 'bad',
  ARCHIVED: 'neutral',
};

/** Null for those who may not know: they see only checked ones. */
export function OrganisationState({ status }: { status: OrganisationStatus | null | undefined }) {
  const { t } = useTexts();
  const known = status ?? 'VERIFIED';
  return <StateBadge label={t(`status.${known}`)} tone={TONES[known]} />;
}
