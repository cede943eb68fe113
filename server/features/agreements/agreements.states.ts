import { states } from '../../access/states.js';
import type { AgreementStatus } from './agreements.entity.js';

/** The way of an agreement. Both signatures conclude it; its dates put it in force and end it. */
export const agreementStates = states<AgreementStatus>()('Agreement', {
  update: { from: ['DRAFT'], to: 'DRAFT' },
  send: { from: ['DRAFT'], to: 'SENT' },
  recall: { from: ['SENT'], to: 'DRAFT' },
  sign: { from: ['SENT'], to: 'SIGNED_BY_VOLUNTEER' },
  countersign: { from: ['SIGNED_BY_VOLUNTEER'], to: 'SIGNED_BY_FOUNDATION' },
  enterIntoForce: { from: ['SIGNED_BY_FOUNDATION'], to: 'IN_FORCE' },
  expire: { from: ['IN_FORCE'], to: 'EXPIRED' },
  terminate: { from: ['SENT', 'SIGNED_BY_VOLUNTEER', 'SIGNED_BY_FOUNDATION', 'IN_FORCE'], to: 'TERMINATED' },
});
