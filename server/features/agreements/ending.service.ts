import type { Context } from '../../access/context.js';
import type { Narrow } from '../../access/store.js';
import type { Work } from '../../access/work.js';
import { addDays } from '../../platform/clock.js';
import { invalid } from '../../platform/errors.js';
import { dayInWords } from '../../platform/text/days.js';
import { User } from '../accounts/user.entity.js';
import { Agreement, type AgreementStatus } from './agreements.entity.js';
import { agreementStates, demandKind } from './agreements.states.js';
import { lapseAnnexes } from './annexes.effect.js';
import { tellVolunteer } from './sending.service.js';
import { enterIntoForce } from './signing.service.js';

/** How long before its last day the volunteer is reminded. */
const REMIND_DAYS = 30;

/** An extension moves the last day, and so calls for another reminder. */
const NOT_REMINDED = '(row.remindedOf IS NULL OR row.remindedOf <> row.validTo)';

/**
 * Ends a concluded agreement before its term, on a day from today on, or takes an unsigned one off the table. The
 * reason is given to the other party, as the agreement says.
 */
export async function terminateAgreement(
  work: Work,
  input: { id: string; on: string; reason: string },
): Promise<Agreement> {
  const agreement = await work.load(Agreement, input.id, 'terminate');
  demandKind(agreement, 'agreement', 'terminate');
  const change = agreementStates.take(agreement, 'terminate');
  const { on, reason } = input;
  if (on < work.clock.today() || on > agreement.validTo) throw invalid('on', 'agreements:TERMINATED_ON');
  agreement.terminatedOn = on;
  agreement.terminationReason = reason;
  await work.save(agreement);
  await work.record('terminateAgreement', agreement, { ...change, reason });
  await lapseAnnexes(work, agreement.id);
  const { locale } = await work.system.store.get(User, agreement.userId);
  await tellVolunteer(work, agreement, 'terminated', { day: dayInWords(on, locale), reason });
  return agreement;
}

/**
 * What the calendar does: terms begin, annexes take effect, terms are about to end, and end: in this order, so that a term
 * that was extended in time does not end on its former last day, however long nobody looked. The role of a volunteer stays after the end; whether
 * someone may act on a day is asked of the agreement that covers it.
 */
export async function followCalendar(system: Context): Promise<void> {
  const today = system.clock.today();
  await each(
    system,
    'SIGNED_BY_FOUNDATION',
    'COALESCE(row.effectiveOn, row.validFrom) <= :day',
    today,
    (work, { id }) => enterIntoForce(work, id),
  );
  await each(system, 'IN_FORCE', 'row.validTo < :day', today, expire);
  await each(system, 'IN_FORCE', `row.validTo <= :day AND ${NOT_REMINDED}`, addDays(today, REMIND_DAYS), remindOfEnd);
}

/** One transaction for each agreement of that state that is due by the day; another replica may have been faster. */
async function each(
  system: Context,
  status: AgreementStatus,
  due: string,
  day: string,
  step: (work: Work, agreement: Agreement) => Promise<void>,
): Promise<void> {
  const where: Narrow = (w) => w.where(`row.status = :status AND ${due}`, { status, day });
  for (const { id } of await system.store.list(Agreement, { order: [['validTo', 'ASC']], where })) {
    await system.write(async (work) => {
      const [agreement] = await work.loadAll(Agreement, 'update', (w) => {
        where(w);
        w.andWhere('row.id = :id', { id });
      });
      if (agreement) await step(work, agreement);
    });
  }
}

/** What the day after the last one of the term brings. */
export async function expire(work: Work, agreement: Agreement): Promise<void> {
  demandKind(agreement, 'agreement', 'expire');
  const change = agreementStates.take(agreement, 'expire');
  await work.save(agreement);
  await work.record('expire', agreement, change);
  await lapseAnnexes(work, agreement.id);
  await tellVolunteer(work, agreement, 'expired');
}

async function remindOfEnd(work: Work, agreement: Agreement): Promise<void> {
  const { locale } = await work.store.get(User, agreement.userId);
  agreement.remindedOf = agreement.validTo;
  await work.save(agreement);
  await work.record('remindOfEnd', agreement);
  await tellVolunteer(work, agreement, 'endsSoon', { day: dayInWords(agreement.validTo, locale) });
}
