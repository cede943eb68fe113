import type { FoundationFacts } from '../../platform/settings.js';

/** What a portal begins with; its administrator puts the real foundation in its place. */
export const FIRST_FOUNDATION: FoundationFacts = {
  name: 'Fundacja Przykładowa',
  address: 'ul. Przykładowa 1, 87-100 Toruń',
  krs: '0000000001',
  nip: null,
  regon: null,
  representative: 'Zarząd Fundacji',
  contactEmail: 'kontakt@ezw.example',
  phone: null,
  insurer: null,
  policyNumber: null,
  documentsPlace: null,
};
