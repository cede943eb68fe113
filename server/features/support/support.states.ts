import { states } from '../../access/states.js';
import type { RequestStatus } from './support.entity.js';

/** The way of a request. From AGREED on its steps follow from matches and activities. */
export const requestStates = states<RequestStatus>()('SupportRequest', {
  submit: { from: ['DRAFT', 'CLARIFICATION'], to: 'SUBMITTED' },
  askClarification: { from: ['SUBMITTED'], to: 'CLARIFICATION' },
  qualify: { from: ['SUBMITTED'], to: 'QUALIFIED' },
  startMatching: { from: ['QUALIFIED'], to: 'MATCHING' },
  agree: { from: ['MATCHING'], to: 'AGREED' },
  /** The match that it rested on was withdrawn. */
  matchAgain: { from: ['AGREED', 'IN_PROGRESS'], to: 'MATCHING' },
  start: { from: ['AGREED'], to: 'IN_PROGRESS' },
  awaitConfirmation: { from: ['IN_PROGRESS'], to: 'AWAITING_CONFIRMATION' },
  complete: { from: ['AWAITING_CONFIRMATION'], to: 'COMPLETED' },
  cancel: {
    from: ['DRAFT', 'SUBMITTED', 'CLARIFICATION', 'QUALIFIED', 'MATCHING', 'AGREED', 'IN_PROGRESS'],
    to: 'CANCELLED',
  },
  markUnmet: { from: ['SUBMITTED', 'CLARIFICATION', 'QUALIFIED', 'MATCHING'], to: 'UNMET' },
});

export type RequestStep = keyof typeof requestStates.steps;

/** States in which a request counts towards the few that an organisation may have open at a time. */
export const OPEN: readonly RequestStatus[] = [
  'SUBMITTED',
  'CLARIFICATION',
  'QUALIFIED',
  'MATCHING',
  'AGREED',
  'IN_PROGRESS',
  'AWAITING_CONFIRMATION',
];

/** States in which its text may be changed. */
export const EDITABLE: readonly RequestStatus[] = ['DRAFT', 'CLARIFICATION'];

/** States in which a volunteer is looked for. */
export const LOOKING: readonly RequestStatus[] = ['QUALIFIED', 'MATCHING'];
