import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import {
  type OrganisationDetailsFragment,
  RegistrationCataloguesDocument,
} from '../../../graphql/generated/organisations/graphql';
import { FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { useLocalName } from '../../catalogue';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';

/** What the viewer may know; the API leaves the rest empty, and what nobody may know here is left out. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationDetailsFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const nameOf = useLocalName();
  const placeOf = useMunicipalityLabel();
  const { data } = useQuery(RegistrationCataloguesDocument);
  const areas = (data?.publicBenefitAreas ?? []).filter(({ code }) => organisation.areaCodes.includes(code));
  const { krs, nip, regon, registerNumber, municipality, address, legalForm } = organisation;
  const numbers = [krs && `KRS ${krs}`, nip && `NIP ${nip}`, regon && `REGON ${regon}`, registerNumber];
  const isWhole = organisation.status !== null;
  return (
    <FactList
      facts={[
        { label: t('field.kindShort'), value: t(`kind.${organisation.kind}`) },
        ...(legalForm ? [{ label: t('field.legalForm'), value: nameOf(legalForm) }] : []),
        { label: t('field.seat'), value: [municipality && placeOf(municipality), address].filter(Boolean).join('; ') },
        ...(isWhole ? [{ label: t('field.numbers'), value: numbers.filter(Boolean).join(', ') }] : []),
        { label: t('field.areas'), value: areas.map(nameOf).join(', ') },
        { label: t('field.about'), value: organisation.about },
        ...contactFacts(organisation, t('field.contact')),
        { label: t('field.registered'), value: format.date(organisation.createdAt) },
      ]}
    />
  );
}

function contactFacts({ contactName, contactEmail, contactPhone }: OrganisationDetailsFragment, label: string) {
  if (!contactName && !contactEmail && !contactPhone) return [];
  return [
    {
      label,
      value: (
        <>
          {contactName && <div>{contactName}</div>}
          {contactEmail && (
            <div>
              <Anchor href={`mailto:${contactEmail}`}>{contactEmail}</Anchor>
            </div>
          )}
          {contactPhone && (
            <div>
              <Anchor href={`tel:${contactPhone.replace(/[^+\d]/g, '')}`}>{contactPhone}</Anchor>
            </div>
          )}
        </>
      ),
    },
  ];
}
