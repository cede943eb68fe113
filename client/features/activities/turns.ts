import type { ActivityStatus } from '../../graphql/generated/activities/graphql';

interface Entry {
  readonly status: ActivityStatus;
}

/** The volunteer may still change it. */
export const canEdit = ({ status }: Entry) => !['ACCEPTED', 'LOCKED'].includes(status);

/** It is the volunteer's turn: a draft, or an entry that came back. */
export const isWithVolunteer = ({ status }: Entry) => ['DRAFT', 'RETURNED', 'DISPUTED'].includes(status);

/** A coordinator may ask for a correction. */
export const canBeReturned = ({ status }: Entry) => ['SUBMITTED', 'CONFIRMED', 'DISPUTED', 'ACCEPTED'].includes(status);
