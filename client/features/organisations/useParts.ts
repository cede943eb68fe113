import { useQuery } from '@apollo/client/react';
import {
  type OrganisationDetailsFragment,
  type OrganisationPart,
  RegistrationCataloguesDocument,
} from '../../graphql/generated/organisations/graphql';
import { useFormat } from '../../ui/format';
import { useLocalName } from '../catalogue';
import { useMunicipalityLabel } from '../region';
import { useTexts } from './messages';

const LABELS = {
  NAME: 'field.name',
  LEGAL_FORM: 'field.legalForm',
  KRS: 'field.krs',
  NIP: 'field.nip',
  REGON: 'field.regon',
  REGISTER_NUMBER: 'field.registerNumber',
  MUNICIPALITY: 'field.municipality',
  ADDRESS: 'field.address',
  ABOUT: 'field.about',
  AREAS: 'field.areasShort',
  CONTACT_NAME: 'field.contactName',
  CONTACT_EMAIL: 'field.contactEmail',
  CONTACT_PHONE: 'field.contactPhone',
} as const satisfies Record<OrganisationPart, string>;

/** What a part of a record is called, and what it says, in words. */
export function useParts() {
  const { t } = useTexts();
  const format = useFormat();
  const nameOf = useLocalName();
  const placeOf = useMunicipalityLabel();
  const { data } = useQuery(RegistrationCataloguesDocument);
  const textOf = (record: OrganisationDetailsFragment, part: OrganisationPart): string => {
    const { legalForm, municipality, areaCodes } = record;
    const areas = (data?.publicBenefitAreas ?? []).filter(({ code }) => areaCodes.includes(code));
    const texts: Record<OrganisationPart, string | null | undefined> = {
      NAME: record.name,
      LEGAL_FORM: legalForm && `${nameOf(legalForm)} (${t(`kind.${record.kind}`)})`,
      KRS: record.krs,
      NIP: record.nip,
      REGON: record.regon,
      REGISTER_NUMBER: record.registerNumber,
      MUNICIPALITY: municipality && placeOf(municipality),
      ADDRESS: record.address,
      ABOUT: record.about,
      AREAS: format.list(areas.map(nameOf)),
      CONTACT_NAME: record.contactName,
      CONTACT_EMAIL: record.contactEmail,
      CONTACT_PHONE: record.contactPhone,
    };
    return texts[part] ?? '';
  };
  return { labelOf: (part: OrganisationPart) => t(LABELS[part]), textOf };
}
