import { states } from '../../access/states.js';
import type { EnrolmentStatus, SessionStatus } from './trainings.entity.js';

/** A date of a training. Enrolment may be opened again after it was closed. */
export const sessionStates = states<SessionStatus>()('TrainingSession', {
  /** By a coordinator, what a volunteer proposed. */
  accept: { from: ['PROPOSED'], to: 'PLANNED' },
  /** By the volunteer who proposed it. */
  withdraw: { from: ['PROPOSED'], to: 'CANCELLED' },
  open: { from: ['PLANNED', 'CLOSED'], to: 'OPEN' },
  close: { from: ['OPEN'], to: 'CLOSED' },
  hold: { from: ['OPEN', 'CLOSED'], to: 'HELD' },
  settle: { from: ['HELD'], to: 'SETTLED' },
  cancel: { from: ['PROPOSED', 'PLANNED', 'OPEN', 'CLOSED'], to: 'CANCELLED' },
});

/** In which attendance can be recorded, once the session has begun. */
export const ATTENDED: readonly SessionStatus[] = ['OPEN', 'CLOSED', 'HELD'];
/** In which times, place and places can still change. */
export const CHANGEABLE: readonly SessionStatus[] = ['PROPOSED', 'PLANNED', 'OPEN', 'CLOSED'];

const MARKABLE = ['CONFIRMED', 'PRESENT', 'PARTIAL', 'EXCUSED', 'ABSENT'] as const satisfies EnrolmentStatus[];

/** A place in a session. Enrolling again after giving the place up goes on with the same row. */
export const enrolmentStates = states<EnrolmentStatus>()('Enrolment', {
  confirm: { from: ['CANCELLED'], to: 'CONFIRMED' },
  wait: { from: ['CANCELLED'], to: 'WAITLISTED' },
  promote: { from: ['WAITLISTED'], to: 'CONFIRMED' },
  cancel: { from: ['CONFIRMED', 'WAITLISTED'], to: 'CANCELLED' },
  PRESENT: { from: MARKABLE, to: 'PRESENT' },
  PARTIAL: { from: MARKABLE, to: 'PARTIAL' },
  EXCUSED: { from: MARKABLE, to: 'EXCUSED' },
  ABSENT: { from: MARKABLE, to: 'ABSENT' },
});

/** A row in one of these takes a place of the session. */
export const TAKING: readonly EnrolmentStatus[] = MARKABLE;
