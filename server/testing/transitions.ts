import type { Subject } from '../../schema/vocabulary.js';
import { ActivityStatus } from '../features/activities/activities.entity.js';
import { AgreementStatus } from '../features/agreements/agreements.entity.js';
import { MatchStatus } from '../features/matching/matching.entity.js';
import { OrganisationStatus } from '../features/organisations/organisations.entity.js';
import { PlanStatus } from '../features/plans/plans.entity.js';
import { ApplicationStatus, RoundStatus } from '../features/recruitment/recruitment.entity.js';
import { ReviewStatus } from '../features/recruitment/reviews.entity.js';
import { RequestStatus } from '../features/support/support.entity.js';
import { EnrolmentStatus, SessionStatus } from '../features/trainings/trainings.entity.js';

/*
 * Which operation leads on from which states, as `docs/glossary.md` has it and apart from the services' own tables:
 * what `transitions.test.ts` holds the portal to.
 */

export type Who =
  | 'coordinator'
  | 'candidate'
  | 'newcomer'
  | 'volunteer'
  | 'colleague'
  | 'owner'
  | 'trainer'
  | 'reviewer';

export interface Act {
  mutation: string;
  who: Who;
  from: readonly string[];
  /** Where the person may not even see the thing. */
  hidden?: readonly string[];
  /** What the conflict is called; `WRONG_STATE` unless the thing's own word says more. */
  reason?: string;
  /** The field that names the thing; `id` unless said otherwise. */
  field?: string;
  /** The training session has begun. */
  begun?: true;
}

interface Machine {
  subject: Subject;
  states: Record<string, string>;
  acts: readonly Act[];
  /** What else the row is in a state, for as much as an act looks at it. */
  also?(state: string): object;
}

const act = (mutation: string, who: Who, from: readonly string[], more: Partial<Act> = {}): Act => ({
  mutation,
  who,
  from,
  ...more,
});
const without = (states: Record<string, string>, ...left: string[]) =>
  Object.keys(states).filter((state) => !left.includes(state));

const ROUND: Machine = {
  subject: 'RecruitmentRound',
  states: RoundStatus,
  acts: [
    act('updateRound', 'coordinator', ['DRAFT'], { reason: 'ROUND_NOT_DRAFT' }),
    act('updateRoundForm', 'coordinator', ['DRAFT'], { reason: 'ROUND_NOT_DRAFT' }),
    act('updateRoundCriteria', 'coordinator', ['DRAFT'], { reason: 'ROUND_NOT_DRAFT' }),
    act('openRound', 'coordinator', ['DRAFT']),
    act('closeRound', 'coordinator', ['OPEN']),
    act('startRoundReview', 'coordinator', ['CLOSED']),
    act('decideRound', 'coordinator', ['IN_REVIEW']),
    act('archiveRound', 'coordinator', ['DECIDED']),
    act('startApplication', 'newcomer', ['OPEN'], { field: 'roundId', reason: 'ROUND_NOT_OPEN', hidden: ['DRAFT'] }),
  ],
};

/** Before a decision, and on the reserve list. */
const WITHDRAWABLE = ['DRAFT', 'SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'RESERVE'];
const APPLICATION: Machine = {
  subject: 'Application',
  states: ApplicationStatus,
  acts: [
    act('saveApplication', 'candidate', ['DRAFT', 'INCOMPLETE'], { reason: 'ANSWERS_FROZEN' }),
    act('submitApplication', 'candidate', ['DRAFT', 'INCOMPLETE']),
    act('withdrawApplication', 'candidate', WITHDRAWABLE),
    act('withdrawApplication', 'coordinator', WITHDRAWABLE),
    act('returnApplication', 'coordinator', ['SUBMITTED']),
    act('startApplicationReview', 'coordinator', ['SUBMITTED']),
    act('acceptApplication', 'coordinator', ['UNDER_REVIEW', 'RESERVE']),
    act('reserveApplication', 'coordinator', ['UNDER_REVIEW']),
    act('rejectApplication', 'coordinator', ['UNDER_REVIEW', 'INCOMPLETE']),
    act('assignReview', 'coordinator', ['UNDER_REVIEW'], { field: 'applicationId', reason: 'NOT_UNDER_REVIEW' }),
    act('draftAgreement', 'coordinator', ['ACCEPTED'], { field: 'applicationId', reason: 'NOT_ACCEPTED' }),
  ],
};

const REVIEW: Machine = {
  subject: 'Review',
  states: ReviewStatus,
  acts: [
    act('startReview', 'reviewer', ['ASSIGNED']),
    act('saveReview', 'reviewer', ['STARTED'], { reason: 'REVIEW_FROZEN' }),
    act('submitReview', 'reviewer', ['STARTED']),
    act('declineReview', 'reviewer', ['ASSIGNED', 'STARTED']),
    act('releaseReview', 'coordinator', ['ASSIGNED', 'STARTED']),
  ],
};

const UNSIGNED = ['DRAFT', 'SENT'];
const AGREEMENT: Machine = {
  subject: 'Agreement',
  states: AgreementStatus,
  also: (state) => ({
    coverDue: 'STATUTORY',
    parentId: null,
    ...(UNSIGNED.includes(state) && { volunteerSignedAt: null, volunteerSignatureForm: null }),
  }),
  acts: [
    act('updateAgreement', 'coordinator', ['DRAFT']),
    act('discardAgreement', 'coordinator', ['DRAFT']),
    act('sendAgreement', 'coordinator', ['DRAFT']),
    act('recallAgreement', 'coordinator', ['SENT']),
    act('signAgreement', 'candidate', ['SENT'], { hidden: ['DRAFT'] }),
    act('requestSigningCode', 'candidate', ['SENT'], { hidden: ['DRAFT'] }),
    act('recordVolunteerSignature', 'coordinator', ['SENT']),
    act('recordOriginal', 'coordinator', without(AgreementStatus, ...UNSIGNED)),
    act('countersignAgreement', 'coordinator', ['SIGNED_BY_VOLUNTEER']),
    act('addSignedCopy', 'coordinator', without(AgreementStatus, ...UNSIGNED)),
    act('recordHandover', 'coordinator', without(AgreementStatus, ...UNSIGNED)),
    act('arrangeCover', 'coordinator', ['SIGNED_BY_FOUNDATION', 'IN_FORCE']),
    act('terminateAgreement', 'coordinator', ['SENT', 'SIGNED_BY_VOLUNTEER', 'SIGNED_BY_FOUNDATION', 'IN_FORCE']),
    act('draftAnnex', 'coordinator', ['SIGNED_BY_FOUNDATION', 'IN_FORCE'], { field: 'agreementId' }),
    act('withdrawAnnex', 'coordinator', []),
  ],
};

/** The same row as an annex to another agreement: what is of agreements alone is refused from every state. */
const ANNEX: Machine = {
  subject: 'Agreement',
  states: AgreementStatus,
  also: (state) => ({
    coverDue: null,
    parentId: '01990000-0000-7000-8000-000000000000',
    ...(UNSIGNED.includes(state) && { volunteerSignedAt: null, volunteerSignatureForm: null }),
  }),
  acts: [
    act('updateAgreement', 'coordinator', ['DRAFT']),
    act('sendAgreement', 'coordinator', ['DRAFT']),
    act('recallAgreement', 'coordinator', ['SENT']),
    act('signAgreement', 'candidate', ['SENT'], { hidden: ['DRAFT'] }),
    act('recordVolunteerSignature', 'coordinator', ['SENT']),
    act('countersignAgreement', 'coordinator', ['SIGNED_BY_VOLUNTEER']),
    act('arrangeCover', 'coordinator', []),
    act('terminateAgreement', 'coordinator', []),
    act('draftAnnex', 'coordinator', [], { field: 'agreementId' }),
    act('withdrawAnnex', 'coordinator', ['DRAFT', 'SENT', 'SIGNED_BY_VOLUNTEER']),
  ],
};

const PLAN: Machine = {
  subject: 'DevelopmentPlan',
  states: PlanStatus,
  acts: [
    act('savePlan', 'volunteer', ['DRAFT']),
    act('savePlan', 'coordinator', ['DRAFT']),
    act('discardPlan', 'volunteer', ['DRAFT']),
    act('discardPlan', 'coordinator', ['DRAFT']),
    act('proposePlan', 'volunteer', ['DRAFT']),
    act('proposePlan', 'coordinator', ['DRAFT']),
    act('returnPlan', 'volunteer', ['PROPOSED']),
    act('agreePlan', 'volunteer', ['PROPOSED']),
    act('amendPlan', 'volunteer', ['AGREED']),
    act('amendPlan', 'coordinator', ['AGREED']),
    act('completePlan', 'coordinator', ['AGREED']),
    act('closePlanEarly', 'coordinator', ['AGREED']),
  ],
};

const COMING = ['PROPOSED', 'PLANNED', 'OPEN', 'CLOSED'];
const SESSION: Machine = {
  subject: 'TrainingSession',
  states: SessionStatus,
  acts: [
    act('updateSession', 'coordinator', COMING),
    act('acceptSessionProposal', 'coordinator', ['PROPOSED']),
    act('openSession', 'coordinator', ['PLANNED', 'CLOSED']),
    act('closeSession', 'coordinator', ['OPEN']),
    act('markHeld', 'trainer', ['OPEN', 'CLOSED'], { begun: true }),
    act('settleSession', 'trainer', ['HELD'], { begun: true }),
    act('cancelSession', 'coordinator', COMING),
    act('cancelSession', 'volunteer', ['PROPOSED']),
    act('enrol', 'colleague', ['OPEN'], { field: 'sessionId', reason: 'NOT_OPEN', hidden: ['PROPOSED'] }),
  ],
};

const MARKABLE = without(EnrolmentStatus, 'WAITLISTED', 'CANCELLED');
const ENROLMENT: Machine = {
  subject: 'Enrolment',
  states: EnrolmentStatus,
  acts: [
    act('cancelEnrolment', 'volunteer', ['CONFIRMED', 'WAITLISTED']),
    act('cancelEnrolment', 'coordinator', ['CONFIRMED', 'WAITLISTED']),
    act('recordAttendance', 'trainer', MARKABLE, { field: 'enrolmentId', begun: true }),
    act('recordAttendance', 'coordinator', MARKABLE, { field: 'enrolmentId', begun: true }),
  ],
};

const ORGANISATION: Machine = {
  subject: 'Organisation',
  states: OrganisationStatus,
  acts: [
    act('updateOrganisation', 'owner', without(OrganisationStatus, 'ARCHIVED')),
    act('verifyOrganisation', 'coordinator', ['UNVERIFIED', 'REJECTED']),
    act('rejectOrganisation', 'coordinator', ['UNVERIFIED']),
    act('archiveOrganisation', 'coordinator', without(OrganisationStatus, 'ARCHIVED')),
    act('addMember', 'owner', ['VERIFIED'], { field: 'organisationId', reason: 'NOT_VERIFIED' }),
    act('createRequest', 'owner', ['UNVERIFIED', 'VERIFIED'], {
      field: 'organisationId',
      reason: 'ORGANISATION_CLOSED',
    }),
    act('nameOrganisation', 'colleague', ['VERIFIED'], {
      field: 'organisationId',
      hidden: without(OrganisationStatus, 'VERIFIED'),
    }),
  ],
};

const LOOKING = ['QUALIFIED', 'MATCHING'];
const REQUEST: Machine = {
  subject: 'SupportRequest',
  states: RequestStatus,
  acts: [
    act('updateRequest', 'owner', ['DRAFT', 'CLARIFICATION']),
    act('submitRequest', 'owner', ['DRAFT', 'CLARIFICATION']),
    act('cancelRequest', 'owner', without(RequestStatus, 'AWAITING_CONFIRMATION', 'COMPLETED', 'CANCELLED', 'UNMET')),
    act('completeRequest', 'owner', ['AWAITING_CONFIRMATION']),
    act('askClarification', 'coordinator', ['SUBMITTED']),
    act('qualifyRequest', 'coordinator', ['SUBMITTED']),
    act('startMatching', 'coordinator', ['QUALIFIED']),
    act('markUnmet', 'coordinator', ['SUBMITTED', 'CLARIFICATION', ...LOOKING]),
    act('proposeMatch', 'coordinator', LOOKING, { field: 'requestId', reason: 'NOT_LOOKING' }),
    act('offerMatch', 'colleague', LOOKING, {
      field: 'requestId',
      reason: 'NOT_LOOKING',
      hidden: ['DRAFT', 'SUBMITTED', 'CLARIFICATION', 'CANCELLED', 'UNMET'],
    }),
  ],
};

const MATCH: Machine = {
  subject: 'Match',
  states: MatchStatus,
  acts: [
    act('acceptMatch', 'volunteer', ['PROPOSED']),
    act('acceptMatch', 'owner', ['VOLUNTEER_ACCEPTED']),
    act('acceptMatchForOrganisation', 'coordinator', ['VOLUNTEER_ACCEPTED']),
    act('declineMatch', 'volunteer', ['PROPOSED']),
    act('declineMatch', 'owner', ['PROPOSED', 'VOLUNTEER_ACCEPTED']),
    act('withdrawMatch', 'volunteer', ['PROPOSED', 'VOLUNTEER_ACCEPTED', 'AGREED', 'ACTIVE']),
    act('withdrawMatch', 'coordinator', ['PROPOSED', 'VOLUNTEER_ACCEPTED', 'AGREED', 'ACTIVE']),
    act('finishMatch', 'volunteer', ['ACTIVE']),
    act('finishMatch', 'coordinator', ['ACTIVE']),
  ],
};

const DRAFTS = { hidden: ['DRAFT'] };
const ACTIVITY: Machine = {
  subject: 'Activity',
  states: ActivityStatus,
  acts: [
    act('updateActivity', 'volunteer', without(ActivityStatus, 'ACCEPTED', 'LOCKED')),
    act('submitActivity', 'volunteer', ['DRAFT', 'RETURNED', 'DISPUTED']),
    act('deleteActivity', 'volunteer', ['DRAFT']),
    act('confirmActivity', 'owner', ['SUBMITTED'], DRAFTS),
    act('disputeActivity', 'owner', ['SUBMITTED'], DRAFTS),
    act('confirmActivityOnBehalf', 'coordinator', ['SUBMITTED']),
    act('acceptActivity', 'coordinator', ['CONFIRMED']),
    act('acceptActivities', 'coordinator', ['CONFIRMED'], { field: 'ids' }),
    act('returnActivity', 'coordinator', ['SUBMITTED', 'CONFIRMED', 'DISPUTED', 'ACCEPTED']),
  ],
};

export const MACHINES = [
  ROUND,
  APPLICATION,
  REVIEW,
  AGREEMENT,
  ANNEX,
  PLAN,
  SESSION,
  ENROLMENT,
  ORGANISATION,
  REQUEST,
  MATCH,
  ACTIVITY,
] as const;
