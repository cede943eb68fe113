import { states } from '../../access/states.js';
import type { OrganisationStatus } from './organisations.entity.js';

export const organisationStates = states<OrganisationStatus>()('Organisation', {
  verify: { from: ['UNVERIFIED', 'REJECTED'], to: 'VERIFIED' },
  reject: { from: ['UNVERIFIED'], to: 'REJECTED' },
  /** Its members changed who it says it is, so the foundation looks again. */
  recheck: { from: ['VERIFIED', 'REJECTED'], to: 'UNVERIFIED' },
  archive: { from: ['UNVERIFIED', 'VERIFIED', 'REJECTED'], to: 'ARCHIVED' },
});
