/**
 * The words of the permission model, shared by the server's rules and the client's hints. Types only.
 * A subject is a GraphQL object type; an action is what someone does to it; a fact is a list of ids
 * that is known about the person who asks and that rules may compare a row's columns with.
 */

export type Role =
  | 'CANDIDATE'
  | 'VOLUNTEER'
  | 'ORGANISATION'
  | 'TRAINER'
  | 'REVIEWER'
  | 'COORDINATOR'
  | 'ADMINISTRATOR';

export type Subject =
  | 'User'
  | 'RoleGrant'
  | 'Session'
  | 'MailMessage'
  | 'AuditEvent'
  | 'StoredFile'
  | 'SavedView'
  | 'County'
  | 'Municipality'
  | 'CompetenceArea'
  | 'Competence'
  | 'ActivityKind'
  | 'RequestTemplate'
  | 'LegalForm'
  | 'PublicBenefitArea'
  | 'CompetenceClaim'
  | 'Tie'
  | 'RecruitmentRound'
  | 'RoundRegulations'
  | 'RoundStatistics'
  | 'Application'
  | 'Consent'
  | 'ApplicationNote'
  | 'ApplicationComment'
  | 'RoundReviewer'
  | 'Review'
  | 'Foundation'
  | 'Agreement'
  | 'AgreementTemplate'
  | 'SignedCopy'
  | 'DevelopmentPlan'
  | 'PlanGoal'
  | 'PlanTraining'
  | 'PlanArea'
  | 'Training'
  | 'TrainingSession'
  | 'SessionTrainer'
  | 'Enrolment'
  | 'Organisation'
  | 'Membership'
  | 'SupportRequest'
  | 'Match'
  | 'Activity'
  | 'Feedback'
  | 'Report';

export type Action =
  | 'read'
  /** Look through a directory. */
  | 'browse'
  /** Read what leaves a trace in the audit. */
  | 'inspect'
  | 'create'
  | 'update'
  | 'delete'
  | 'invite'
  | 'grant'
  | 'revoke'
  | 'publish'
  | 'close'
  | 'archive'
  | 'submit'
  | 'withdraw'
  | 'return'
  | 'review'
  | 'assign'
  | 'decide'
  | 'send'
  | 'sign'
  | 'countersign'
  | 'terminate'
  | 'propose'
  | 'agree'
  | 'enrol'
  | 'attend'
  | 'settle'
  | 'verify'
  | 'merge'
  | 'cancel'
  | 'triage'
  | 'accept'
  | 'decline'
  | 'confirm'
  | 'dispute'
  | 'export';

export type Fact =
  /** Organisations that the person belongs to. */
  | 'organisationIds'
  /** Of those, the ones the person owns (and whose members they manage). */
  | 'ownedOrganisationIds'
  /** People who act for an organisation of the person. */
  | 'fellowUserIds'
  /** Organisations that an agreed or later match links to the person. */
  | 'matchedOrganisationIds'
  /** Volunteers proposed to an organisation of the person, or agreed with it. */
  | 'proposedUserIds'
  /** Volunteers who report support given to an organisation of the person. */
  | 'supportingUserIds'
  /** People whom an agreed or later match links to the person, on either side. */
  | 'matchedUserIds'
  /** Support requests that a match of the person belongs to. */
  | 'matchedRequestIds'
  /** Training sessions that the person leads as a trainer. */
  | 'ledSessionIds'
  /** Training sessions in which the person has a place. */
  | 'enrolledSessionIds'
  /** Participants of the sessions that the person leads. */
  | 'participantUserIds'
  /** Applications that the person reviews, having declared to be impartial. */
  | 'reviewedApplicationIds'
  /** Applications that the person is asked to review and has not scored yet. */
  | 'unscoredApplicationIds'
  /** Applications that the person has scored. */
  | 'scoredApplicationIds';
