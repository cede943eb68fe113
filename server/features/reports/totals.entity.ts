import { Entity, PrimaryColumn } from 'typeorm';
import { Whole } from '../../platform/database/columns.js';
import type { Reach } from '../matching/matching.entity.js';

/**
 * What one volunteer did for one organisation on one day, in one place, form and distance: the sums of the confirmed
 * activities of which all that is the same. As fine as the finest question that a report asks, so that days and
 * different people can be counted from it. It refers to nothing by a foreign key: it says nothing that the activities do
 * not say, and checking would lock rows that everybody uses.
 */
@Entity('activity_totals')
export class ActivityTotal {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  userId: string;

  @PrimaryColumn({ type: 'date' })
  heldOn: string;

  @PrimaryColumn({ type: 'varchar', length: 36 })
  organisationId: string;

  @PrimaryColumn({ type: 'varchar', length: 36 })
  municipalityId: string;

  @PrimaryColumn({ type: 'varchar', length: 36 })
  kindId: string;

  @PrimaryColumn({ type: 'varchar', length: 40 })
  reach: Reach;

  @Whole()
  activities: number;

  @Whole()
  minutes: number;

  /** Of them, minutes that a coordinator accepted. */
  @Whole()
  acceptedMinutes: number;

  @Whole()
  participants: number;

  /** Activities that were the first contact of the volunteer with the organisation. */
  @Whole()
  firstContacts: number;
}
