import type { OrganisationDetailsFragment, OrganisationPart } from '../../graphql/generated/organisations/graphql';

/** Two records of one organisation, and which of them stays. */
export interface Pair {
  readonly kept: OrganisationDetailsFragment;
  readonly merged: OrganisationDetailsFragment;
}

/** The field of each part by which two records are compared, in the order of the page. */
const FIELDS = {
  NAME: 'name',
  LEGAL_FORM: 'legalFormId',
  KRS: 'krs',
  NIP: 'nip',
  REGON: 'regon',
  REGISTER_NUMBER: 'registerNumber',
  MUNICIPALITY: 'municipality',
  ADDRESS: 'address',
  ABOUT: 'about',
  AREAS: 'areaCodes',
  CONTACT_NAME: 'contactName',
  CONTACT_EMAIL: 'contactEmail',
  CONTACT_PHONE: 'contactPhone',
} as const satisfies Record<OrganisationPart, keyof OrganisationDetailsFragment>;

const PARTS = Object.keys(FIELDS) as OrganisationPart[];

/** What a record says in a part, as a text to compare; empty where it says nothing. */
function said(record: OrganisationDetailsFragment, part: OrganisationPart): string {
  if (part === 'MUNICIPALITY') return record.municipality?.id ?? '';
  if (part === 'AREAS') return [...record.areaCodes].sort().join(' ');
  return String(record[FIELDS[part]] ?? '');
}

/** The parts in which the records differ, and those that the kept one takes because it says nothing there. */
export function comparisonOf({ kept, merged }: Pair): { differing: OrganisationPart[]; filled: OrganisationPart[] } {
  const open = PARTS.filter((part) => said(merged, part) !== '' && said(merged, part) !== said(kept, part));
  return {
    differing: open.filter((part) => said(kept, part) !== ''),
    filled: open.filter((part) => said(kept, part) === ''),
  };
}

/** A checked record is never merged into one that is not. */
export const isAllowed = ({ kept, merged }: Pair): boolean =>
  merged.status !== 'VERIFIED' || kept.status === 'VERIFIED';

/** The record that the office will mostly keep: the checked one, else the older one. */
export function likelyPair(one: OrganisationDetailsFragment, other: OrganisationDetailsFragment): Pair {
  const pair: Pair = { kept: one, merged: other };
  const swapped: Pair = { kept: other, merged: one };
  if (one.status !== other.status && (one.status === 'VERIFIED' || other.status === 'VERIFIED')) {
    return one.status === 'VERIFIED' ? pair : swapped;
  }
  return one.createdAt <= other.createdAt ? pair : swapped;
}

/** Who will act for the kept record: everyone once, as an owner where they are one in either. */
export function peopleOf({ kept, merged }: Pair): OrganisationDetailsFragment['members'] {
  const people = new Map<string, OrganisationDetailsFragment['members'][number]>();
  for (const member of [...kept.members, ...merged.members]) {
    const known = people.get(member.userId);
    if (!known || member.role === 'OWNER') people.set(member.userId, member);
  }
  return [...people.values()];
}
