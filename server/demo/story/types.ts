/** Days from the day on which the story is loaded: negative is past. The story never gets old. */
export type Day = number;

export type DemoRole = 'CANDIDATE' | 'VOLUNTEER' | 'TRAINER' | 'COORDINATOR' | 'ADMINISTRATOR';
export type TieKind = 'MEMBER' | 'STAFF' | 'FOUNDER' | 'COOPERATED' | 'FAMILY';

export interface DemoTie {
  /** Key of a demo organisation, or the name of another one in `name`. */
  readonly organisation?: string;
  readonly name?: string;
  readonly kind: TieKind;
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly age: number;
  /** Six-digit code. */
  readonly municipality: string;
  readonly roles: readonly DemoRole[];
  readonly occupation: string;
  /** Codes of the catalogue with levels from 1 to 5; source SELF. */
  readonly competences?: Readonly<Record<string, number>>;
  readonly hoursPerMonth?: number;
  readonly travelRangeKm?: number;
  /** Values of the form's question; Polish when absent. */
  readonly languages?: readonly string[];
  readonly ties?: readonly DemoTie[];
  readonly answers?: DemoAnswers;
}

/** Answers to the long questions of the application form, by their keys. */
export interface DemoAnswers {
  readonly experience: string;
  readonly motivation: string;
  readonly beyondCircle: string;
  readonly trainingNeeds?: string;
}

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly legalForm: string;
  readonly municipality: string;
  readonly nip?: string;
  readonly regon?: string;
  readonly krs?: string;
  readonly publicBenefitStatus?: boolean;
  /** Codes of art. 4(1). */
  readonly areas: readonly string[];
  readonly about: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly state: 'UNVERIFIED' | 'VERIFIED';
  readonly registered: Day;
  readonly members: readonly { readonly person: string; readonly role: 'OWNER' | 'REPRESENTATIVE' }[];
}

export interface DemoRound {
  readonly key: string;
  readonly namePl: string;
  readonly nameEn: string;
  readonly state: 'OPEN' | 'IN_REVIEW' | 'DECIDED';
  readonly places: number;
  readonly opens: Day;
  readonly closes: Day;
  readonly decided?: Day;
  /** A change of the regulations while the round is open. */
  readonly newRegulations?: {
    readonly day: Day;
    readonly replaced: ReadonlyArray<readonly [before: string, after: string]>;
    readonly changesPl: string;
    readonly changesEn: string;
  };
  /** Two people who score the applications. */
  readonly reviewers: readonly string[];
  readonly applications: readonly DemoApplication[];
}

export interface DemoEntry {
  /** The candidate whose application it is about. */
  readonly about: string;
  readonly by: string | null;
  readonly day: Day;
  readonly kind: 'note' | 'comment';
  readonly text: string;
}

export interface DemoApplication {
  readonly person: string;
  readonly state:
    | 'DRAFT'
    | 'SUBMITTED'
    | 'INCOMPLETE'
    | 'UNDER_REVIEW'
    | 'ACCEPTED'
    | 'RESERVE'
    | 'REJECTED'
    | 'WITHDRAWN';
  readonly submitted?: Day;
  /** Points of the reviewers, as far as they are through, for EXPERIENCE, KNOWLEDGE, REACH, MOTIVATION, AVAILABILITY, ten at most each. */
  readonly points?: readonly (readonly [number, number, number, number, number])[];
  /** Titles of the papers that came with it. */
  readonly papers?: readonly string[];
  /** Place on the reserve list. */
  readonly reserveOrder?: number;
  /** Reason of a rejection; what is missing when INCOMPLETE. */
  readonly reason?: string;
}

export interface DemoAgreement {
  readonly person: string;
  readonly state: 'SENT' | 'SIGNED_BY_VOLUNTEER' | 'IN_FORCE';
  readonly sent: Day;
  readonly signedByVolunteer?: Day;
  readonly signedByFoundation?: Day;
  readonly form: 'PAPER' | 'QUALIFIED' | 'TRUSTED';
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly travel: 'REIMBURSED' | 'WAIVED';
  readonly scope: string;
  /** The office has not seen to the cover against accidents, or has not got the signed paper. */
  readonly left?: ReadonlyArray<'COVER' | 'ORIGINAL'>;
  /** Both signed an annex on paper, and it extended the agreement. */
  readonly extended?: {
    readonly sent: Day;
    readonly signedByVolunteer: Day;
    readonly signedByFoundation: Day;
    readonly validTo: Day;
  };
}

export interface DemoPlan {
  readonly person: string;
  readonly state: 'PROPOSED' | 'AGREED';
  readonly proposed: Day;
  readonly proposedBy: string;
  readonly agreed?: Day;
  readonly goals: readonly string[];
  readonly trainings: readonly { readonly training: string; readonly by: Day }[];
  readonly areas: readonly {
    readonly topic: string;
    readonly competence: string;
    readonly municipality: string;
    readonly targetMinutes: number;
    readonly by: Day;
  }[];
}

export interface DemoTraining {
  readonly key: string;
  readonly titlePl: string;
  readonly titleEn: string;
  readonly programmePl: string;
  readonly programmeEn: string;
  readonly minutes: number;
  readonly competences: readonly { readonly code: string; readonly level: number }[];
  readonly sessions: readonly DemoSession[];
  /** What volunteers would lead, waiting for an answer. */
  readonly proposals?: readonly DemoProposal[];
}

export type Attendance = 'PRESENT' | 'PARTIAL' | 'EXCUSED' | 'ABSENT';

export interface DemoSession {
  readonly key: string;
  readonly state: 'PLANNED' | 'OPEN' | 'CLOSED' | 'HELD' | 'SETTLED' | 'CANCELLED';
  readonly day: Day;
  readonly time: string;
  readonly place?: string;
  readonly municipality?: string;
  readonly link?: string;
  readonly capacity: number;
  readonly enrolBy: Day;
  readonly trainers: readonly string[];
  /** In the order of enrolment: attendance when it was held, otherwise CONFIRMED or WAITLISTED. */
  readonly enrolments: Readonly<Record<string, Attendance | 'CONFIRMED' | 'WAITLISTED'>>;
}

export interface DemoProposal {
  readonly person: string;
  readonly proposed: Day;
  readonly day: Day;
  readonly time: string;
  readonly place: string;
  readonly municipality: string;
  readonly capacity: number;
  readonly proposal: string;
}

/** Somebody who asks for support without an account. */
export interface DemoVisitor {
  readonly personName: string;
  readonly email: string;
  readonly phone: string;
  readonly organisation: { readonly name: string; readonly legalForm: string };
  readonly municipality: string;
  readonly template: string;
  readonly title: string;
  readonly description: string;
  readonly asked: Day;
}

export type RequestState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'CLARIFICATION'
  | 'QUALIFIED'
  | 'MATCHING'
  | 'AGREED'
  | 'IN_PROGRESS'
  | 'AWAITING_CONFIRMATION'
  | 'COMPLETED'
  | 'CANCELLED'
  | 'UNMET';

export interface DemoMatch {
  readonly volunteer: string;
  readonly origin: 'SUGGESTED' | 'OFFERED_BY_VOLUNTEER' | 'NAMED_BY_VOLUNTEER';
  readonly state: 'PROPOSED' | 'VOLUNTEER_ACCEPTED' | 'AGREED' | 'ACTIVE' | 'FINISHED' | 'DECLINED' | 'EXPIRED';
  readonly role: 'LEAD' | 'NOVICE';
  readonly proposed: Day;
  readonly volunteerAccepted?: Day;
  readonly agreed?: Day;
  readonly reason?: string;
}

export interface DemoRequest {
  readonly key: string;
  readonly template: string;
  readonly organisation: string;
  readonly origin: 'ORGANISATION' | 'VOLUNTEER_NAMED' | 'PHONE' | 'OUTREACH';
  /** Person who entered it: a member of the organisation, a volunteer or a coordinator. */
  readonly createdBy: string;
  readonly title: string;
  readonly description: string;
  readonly state: RequestState;
  readonly created: Day;
  /** Preferred days of the support. */
  readonly from: Day;
  readonly to: Day;
  readonly effortMinutes: number;
  readonly participants: number;
  readonly online: boolean;
  readonly involvesMinors: boolean;
  readonly earlierContact: boolean;
  readonly reason?: string;
  readonly matches: readonly DemoMatch[];
}

export interface DemoOutcome {
  readonly kind: 'APPLICATION_FILED' | 'APPLICATION_AWARDED' | 'EVENT_HELD' | 'BODY_FOUNDED' | 'SELF_RELIANT';
  readonly amountGrosze?: number;
  readonly note: string;
}

export interface DemoActivity {
  readonly key: string;
  readonly volunteer: string;
  readonly organisation: string;
  readonly request?: string;
  readonly kind: string;
  readonly competence: string;
  readonly topic: string;
  readonly day: Day;
  readonly time: string;
  readonly minutes: number;
  /** Absent when it was online. */
  readonly municipality?: string;
  readonly participants: number;
  readonly newContact: boolean;
  readonly state: 'DRAFT' | 'SUBMITTED' | 'CONFIRMED' | 'ACCEPTED' | 'DISPUTED' | 'RETURNED';
  readonly comment?: string;
  readonly usefulness?: number;
  readonly feedback?: string;
  readonly outcome?: DemoOutcome;
}
