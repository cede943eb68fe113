import type { Context } from '../../access/context.js';
import { AuditEvent } from '../../platform/audit/audit-event.entity.js';
import { NotFound } from '../../platform/errors.js';
import { User } from '../accounts/user.entity.js';
import type { TimelineEntry } from './audit.resolver.js';

/**
 * The history names people, so it is for those who read all of a thing, not only its public face; a rule that lists
 * fields may list this one too.
 */
export const HISTORY = 'history';

/**
 * What happened to a thing; null for those who may not read its history, as any field is. Points and notes are things of
 * their own and stay out.
 */
export async function timelineOf(context: Context, subject: string, id: string): Promise<TimelineEntry[] | null> {
  const Entity = context.entity(subject);
  const row = Entity && (await context.store.find(Entity, id));
  if (!row) throw new NotFound();
  if (!context.ability.can('read', row, HISTORY)) return null;
  const { store } = context.system;
  const events = await store.list(AuditEvent, {
    order: [
      ['at', 'ASC'],
      ['id', 'ASC'],
    ],
    where: (w) => w.where({ subject, subjectId: id }),
  });
  return Promise.all(
    events.map(async ({ id: eventId, at, event, actorId, actorKind, details }) => ({
      id: eventId,
      at,
      event,
      actorName: (await store.load(User, actorId))?.name ?? null,
      automatic: actorKind === 'SYSTEM',
      from: details?.from ?? null,
      to: details?.to ?? null,
      reason: details?.reason ?? null,
    })),
  );
}
