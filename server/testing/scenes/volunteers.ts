import { User } from '../../features/accounts/user.entity.js';
import { Agreement } from '../../features/agreements/agreements.entity.js';
import { addDays } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import type { Person } from '../person.js';
import type { PersonOptions, Portal } from '../portal.js';

interface Term {
  /** First day of the agreement; a month ago unless said otherwise. */
  validFrom?: string;
  /** Last day of the agreement; eleven months from now unless said otherwise. */
  validTo?: string;
}

/** A volunteer whose agreement, signed on paper by both sides, is in force. */
export async function aVolunteer(portal: Portal, options: PersonOptions & Term = {}): Promise<Person> {
  const { validFrom, validTo, ...person } = options;
  const volunteer = await portal.person({ roles: ['VOLUNTEER'], ...person });
  await anAgreementInForce(portal, volunteer.id, { ...(validFrom && { validFrom }), ...(validTo && { validTo }) });
  return volunteer;
}

/** An agreement in force for someone who is there already. */
export function anAgreementInForce(portal: Portal, userId: string, term: Term & Partial<Agreement> = {}) {
  return portal.asSystem(async (work) => {
    const user = await work.store.get(User, userId);
    const today = work.clock.today();
    return work.create(Agreement, {
      number: `EZW/0000/${newId().slice(-12)}`,
      status: 'IN_FORCE',
      userId,
      sortName: user.sortName,
      templateVersion: '2026-1',
      volunteerName: user.name,
      volunteerAddress: 'ul. Mostowa 5, 85-110 Bydgoszcz',
      scope: 'Doradztwo i warsztaty dla organizacji i społeczności lokalnych.',
      manner: 'W województwie kujawsko-pomorskim i zdalnie.',
      validFrom: addDays(today, -30),
      validTo: addDays(today, 335),
      noticeDays: 14,
      travelCosts: 'REIMBURSED',
      sentAt: work.now,
      riskInformedAt: work.now,
      volunteerSignatureForm: 'PAPER',
      volunteerSignedAt: work.now,
      foundationSignatureForm: 'PAPER',
      foundationSignedAt: work.now,
      originalReceivedOn: today,
      ...term,
    });
  });
}
