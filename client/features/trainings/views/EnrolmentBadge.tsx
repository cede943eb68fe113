import type { EnrolmentStateFragment, SessionRowFragment } from '../../../graphql/generated/trainings/graphql';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';
import { ENROLMENT_TONES } from '../states';

interface EnrolmentBadgeProps {
  enrolment: EnrolmentStateFragment;
  session: Pick<SessionRowFragment, 'endsAt'>;
}

/** The viewer's own enrolment in words. */
export function EnrolmentBadge({ enrolment, session }: EnrolmentBadgeProps) {
  const { t } = useTexts();
  const { status, waitingPlace } = enrolment;
  if (status === 'CONFIRMED' && new Date(session.endsAt) < new Date()) {
    return <StateBadge label={t('enrolment.unmarked')} tone="waiting" />;
  }
  return <StateBadge label={t(`enrolment.${status}`, { place: waitingPlace ?? '' })} tone={ENROLMENT_TONES[status]} />;
}
