import type { OrganisationKind, RegistrationCataloguesQuery } from '../../graphql/generated/organisations/graphql';
import type { AsyncOption } from '../../ui/forms/AsyncSelect';

export const KINDS: readonly OrganisationKind[] = ['NGO', 'LOCAL_COMMUNITY', 'INFORMAL_GROUP', 'PUBLIC_BODY'];

export type Catalogues = RegistrationCataloguesQuery;
export type LegalForm = Catalogues['legalForms'][number];

/** What the forms of an organisation hold. */
export interface OrganisationValues {
  kind: OrganisationKind | null;
  legalFormId: string | null;
  name: string;
  krs: string;
  nip: string;
  regon: string;
  registerNumber: string;
  municipalityId: AsyncOption | null;
  address: string;
  about: string;
  areaCodes: string[];
  contactName: string;
  contactEmail: string;
  contactPhone: string;
}

export const EMPTY: OrganisationValues = {
  kind: null,
  legalFormId: null,
  name: '',
  krs: '',
  nip: '',
  regon: '',
  registerNumber: '',
  municipalityId: null,
  address: '',
  about: '',
  areaCodes: [],
  contactName: '',
  contactEmail: '',
  contactPhone: '',
};

/** As the API takes it: an empty field is none. */
export function toInput({ kind, legalFormId, name, municipalityId, areaCodes, ...texts }: OrganisationValues) {
  const filled = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim() || null])) as Record<
    keyof typeof texts,
    string | null
  >;
  return {
    ...filled,
    kind: kind ?? 'NGO',
    legalFormId: legalFormId ?? '',
    name,
    municipalityId: municipalityId?.value ?? '',
    areaCodes,
  };
}

/** A registration number without what people put between its digits. */
export const digitsOf = (text: string): string => text.replace(/[\s-]/g, '');
