import { states } from '../../access/states.js';
import { Conflict } from '../../platform/errors.js';
import type { Activity, ActivityStatus } from './activities.entity.js';

/**
 * The volunteer reports, the receiver confirms, a coordinator accepts. A coordinator may send back even what was
 * accepted, for as long as it is not locked by a report: it is the only way to mend a mistake found late.
 */
export const activityStates = states<ActivityStatus>()('Activity', {
  submit: { from: ['DRAFT', 'RETURNED', 'DISPUTED'], to: 'SUBMITTED' },
  revise: { from: ['CONFIRMED'], to: 'SUBMITTED' },
  confirm: { from: ['SUBMITTED'], to: 'CONFIRMED' },
  dispute: { from: ['SUBMITTED'], to: 'DISPUTED' },
  accept: { from: ['CONFIRMED'], to: 'ACCEPTED' },
  return: { from: ['SUBMITTED', 'CONFIRMED', 'DISPUTED', 'ACCEPTED'], to: 'RETURNED' },
});

/** What counts in figures and certificates. */
export const COUNTED = ['CONFIRMED', 'ACCEPTED', 'LOCKED'] as const satisfies readonly ActivityStatus[];

/** What counts as accepted hours. */
export const ACCEPTED = ['ACCEPTED', 'LOCKED'] as const satisfies readonly ActivityStatus[];

/** Where the volunteer may still change the entry. */
export const EDITABLE: readonly ActivityStatus[] = ['DRAFT', 'RETURNED', 'SUBMITTED', 'DISPUTED', 'CONFIRMED'];

/** CONFLICT unless the entry stands in one of these states; for acts that leave the state as it is. */
export function demandState(activity: Activity, allowed: readonly ActivityStatus[], step: string): void {
  if (!allowed.includes(activity.status)) {
    throw new Conflict('platform:WRONG_STATE', { state: activity.status, step });
  }
}
