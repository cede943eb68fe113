import type {
  ApplicationStatus,
  Decision,
  ReviewStatus,
  RoundStatus,
} from '../../graphql/generated/recruitment/graphql';
import type { Tone } from '../../ui/StateBadge';

/** As a candidate's case goes. */
export const APPLICATION_TONES: Readonly<Record<ApplicationStatus, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'waiting',
  INCOMPLETE: 'waiting',
  UNDER_REVIEW: 'info',
  ACCEPTED: 'good',
  RESERVE: 'info',
  REJECTED: 'bad',
  WITHDRAWN: 'neutral',
};

export const ROUND_TONES: Readonly<Record<RoundStatus, Tone>> = {
  DRAFT: 'neutral',
  OPEN: 'good',
  CLOSED: 'waiting',
  IN_REVIEW: 'info',
  DECIDED: 'good',
  ARCHIVED: 'neutral',
};

export const DECISION_TONES: Readonly<Record<Decision, Tone>> = { ACCEPTED: 'good', RESERVE: 'info', REJECTED: 'bad' };

export const REVIEW_TONES: Readonly<Record<ReviewStatus, Tone>> = {
  ASSIGNED: 'waiting',
  STARTED: 'info',
  SUBMITTED: 'good',
  DECLINED: 'neutral',
};

export const APPLICATION_STATUSES = Object.keys(APPLICATION_TONES) as ApplicationStatus[];

/** Where the office has the next move. */
export const WAITING_FOR_OFFICE: readonly ApplicationStatus[] = ['SUBMITTED', 'UNDER_REVIEW'];

/** Before the decision, and on the reserve list. */
export const WITHDRAWABLE: readonly ApplicationStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'INCOMPLETE',
  'UNDER_REVIEW',
  'RESERVE',
];

export const EDITABLE: readonly ApplicationStatus[] = ['DRAFT', 'INCOMPLETE'];
