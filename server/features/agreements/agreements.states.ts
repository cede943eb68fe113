import { states } from '../../access/states.js';
import { Conflict } from '../../platform/errors.js';
import type { Agreement, AgreementStatus } from './agreements.entity.js';

/**
 * The way of an agreement, and of an annex to one. Both signatures conclude it. The dates of an agreement put it in force
 * and end it; an annex takes effect, or is withdrawn, or lapses with its agreement. Whether a step is one of agreements or
 * of annexes is checked where it is taken.
 */
export const agreementStates = states<AgreementStatus>()('Agreement', {
  update: { from: ['DRAFT'], to: 'DRAFT' },
  send: { from: ['DRAFT'], to: 'SENT' },
  recall: { from: ['SENT'], to: 'DRAFT' },
  sign: { from: ['SENT'], to: 'SIGNED_BY_VOLUNTEER' },
  countersign: { from: ['SIGNED_BY_VOLUNTEER'], to: 'SIGNED_BY_FOUNDATION' },
  enterIntoForce: { from: ['SIGNED_BY_FOUNDATION'], to: 'IN_FORCE' },
  expire: { from: ['IN_FORCE'], to: 'EXPIRED' },
  terminate: { from: ['SENT', 'SIGNED_BY_VOLUNTEER', 'SIGNED_BY_FOUNDATION', 'IN_FORCE'], to: 'TERMINATED' },
  takeEffect: { from: ['SIGNED_BY_FOUNDATION'], to: 'IN_EFFECT' },
  withdraw: { from: ['DRAFT', 'SENT', 'SIGNED_BY_VOLUNTEER'], to: 'WITHDRAWN' },
  lapse: { from: ['DRAFT', 'SENT', 'SIGNED_BY_VOLUNTEER', 'SIGNED_BY_FOUNDATION'], to: 'WITHDRAWN' },
});

type AgreementStep = keyof typeof agreementStates.steps;

/** A step of agreements taken on an annex, or the other way round, is one from a wrong state. */
export function demandKind(
  { parentId, status }: Pick<Agreement, 'parentId' | 'status'>,
  kind: 'agreement' | 'annex',
  step: AgreementStep | 'draftAnnex',
): void {
  if ((parentId === null) !== (kind === 'agreement')) {
    throw new Conflict('platform:WRONG_STATE', { state: status, step });
  }
}
