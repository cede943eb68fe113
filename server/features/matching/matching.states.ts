import { states } from '../../access/states.js';
import type { MatchStatus } from './matching.entity.js';

/** The way of a match. The volunteer accepts before the organisation is asked. */
export const matchStates = states<MatchStatus>()('Match', {
  volunteerAccepts: { from: ['PROPOSED'], to: 'VOLUNTEER_ACCEPTED' },
  organisationAccepts: { from: ['VOLUNTEER_ACCEPTED'], to: 'AGREED' },
  volunteerDeclines: { from: ['PROPOSED'], to: 'DECLINED' },
  organisationDeclines: { from: ['PROPOSED', 'VOLUNTEER_ACCEPTED'], to: 'DECLINED' },
  expire: { from: ['PROPOSED', 'VOLUNTEER_ACCEPTED'], to: 'EXPIRED' },
  /** By the volunteer, who has accepted, or by a coordinator. */
  withdraw: { from: ['PROPOSED', 'VOLUNTEER_ACCEPTED', 'AGREED', 'ACTIVE'], to: 'WITHDRAWN' },
  start: { from: ['AGREED'], to: 'ACTIVE' },
  finish: { from: ['ACTIVE'], to: 'FINISHED' },
});

/** It may still come to something, or is under way: it takes the volunteer's time. */
export const OPEN: readonly MatchStatus[] = ['PROPOSED', 'VOLUNTEER_ACCEPTED', 'AGREED', 'ACTIVE'];

/** Somebody is to answer. */
export const WAITING: readonly MatchStatus[] = ['PROPOSED', 'VOLUNTEER_ACCEPTED'];
