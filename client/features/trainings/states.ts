import type { EnrolmentStatus, TrainingSessionStatus } from '../../graphql/generated/trainings/graphql';
import type { Tone } from '../../ui/StateBadge';

export const SESSION_STATUSES = ['PROPOSED', 'PLANNED', 'OPEN', 'CLOSED', 'HELD', 'SETTLED', 'CANCELLED'] as const;

export const SESSION_TONES: Readonly<Record<TrainingSessionStatus, Tone>> = {
  PROPOSED: 'waiting',
  PLANNED: 'neutral',
  OPEN: 'info',
  CLOSED: 'neutral',
  HELD: 'waiting',
  SETTLED: 'good',
  CANCELLED: 'bad',
};

export const ENROLMENT_TONES: Readonly<Record<EnrolmentStatus, Tone>> = {
  CONFIRMED: 'good',
  WAITLISTED: 'waiting',
  PRESENT: 'good',
  PARTIAL: 'info',
  EXCUSED: 'neutral',
  ABSENT: 'bad',
  CANCELLED: 'neutral',
};

export const ATTENDANCES = ['PRESENT', 'PARTIAL', 'EXCUSED', 'ABSENT'] as const;

/** States in which an enrolment takes a place. */
export const hasPlace = (status: EnrolmentStatus): boolean => status !== 'WAITLISTED' && status !== 'CANCELLED';
