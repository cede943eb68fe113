import type { Config } from '../config.js';

/** What features may know of the configuration: the programme and its foundation, never a secret of the machine. */
export interface Settings extends Pick<Config, 'programmeName' | 'publicUrl' | 'timeZone' | 'demo'> {
  /** As it was when this process last looked: for mails and pages. What binds is read from its record. */
  readonly foundation: FoundationFacts;
}

/** Legal data of the foundation that runs the programme: the beneficiary (art. 42 of the Act of 24 April 2003). */
export interface FoundationFacts {
  name: string;
  address: string;
  krs: string;
  nip: string | null;
  regon: string | null;
  /** Who signs for it, and by what right. */
  representative: string;
  contactEmail: string;
  phone: string | null;
  /** Accident insurance of volunteers (art. 46(3)). */
  insurer: string | null;
  policyNumber: string | null;
  /** Where signed papers are kept. */
  documentsPlace: string | null;
}
