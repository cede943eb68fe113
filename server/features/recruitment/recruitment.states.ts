import { states } from '../../access/states.js';
import type { ApplicationStatus, RoundStatus } from './recruitment.entity.js';
import type { ReviewStatus } from './reviews.entity.js';

/** Each step is the mutation of that name. */
export const roundStates = states<RoundStatus>()('RecruitmentRound', {
  openRound: { from: ['DRAFT'], to: 'OPEN' },
  closeRound: { from: ['OPEN'], to: 'CLOSED' },
  startRoundReview: { from: ['CLOSED'], to: 'IN_REVIEW' },
  decideRound: { from: ['IN_REVIEW'], to: 'DECIDED' },
  archiveRound: { from: ['DECIDED'], to: 'ARCHIVED' },
});

/** Each step is the mutation of that name. */
export const applicationStates = states<ApplicationStatus>()('Application', {
  submitApplication: { from: ['DRAFT', 'INCOMPLETE'], to: 'SUBMITTED' },
  returnApplication: { from: ['SUBMITTED'], to: 'INCOMPLETE' },
  startApplicationReview: { from: ['SUBMITTED'], to: 'UNDER_REVIEW' },
  // From the reserve list when a place frees up.
  acceptApplication: { from: ['UNDER_REVIEW', 'RESERVE'], to: 'ACCEPTED' },
  reserveApplication: { from: ['UNDER_REVIEW'], to: 'RESERVE' },
  // One that was returned and not completed in time is not scored: it is refused as it is.
  rejectApplication: { from: ['UNDER_REVIEW', 'INCOMPLETE'], to: 'REJECTED' },
  withdrawApplication: { from: ['DRAFT', 'SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'RESERVE'], to: 'WITHDRAWN' },
});

/** Each step is the mutation of that name. */
export const reviewStates = states<ReviewStatus>()('Review', {
  startReview: { from: ['ASSIGNED'], to: 'STARTED' },
  submitReview: { from: ['STARTED'], to: 'SUBMITTED' },
  declineReview: { from: ['ASSIGNED', 'STARTED'], to: 'DECLINED' },
  releaseReview: { from: ['ASSIGNED', 'STARTED'], to: 'DECLINED' },
});

/** The candidate may change the answers; everywhere else the content is frozen. */
export const EDITABLE: readonly ApplicationStatus[] = ['DRAFT', 'INCOMPLETE'];

/** Somebody in the office still has to act. */
export const UNDECIDED: readonly ApplicationStatus[] = ['SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW'];
