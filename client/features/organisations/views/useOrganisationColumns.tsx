import { Text } from '@mantine/core';
import type { OrganisationRowFragment } from '../../../graphql/generated/organisations/graphql';
import type { Column } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { useLocalName } from '../../catalogue';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { OrganisationState } from './OrganisationState';

export function useOrganisationColumns(): Column<OrganisationRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  const nameOf = useLocalName();
  const placeOf = useMunicipalityLabel();
  return [
    {
      id: 'name',
      header: t('field.name'),
      cell: ({ name }) => (
        <Text component="span" fw={600}>
          {name}
        </Text>
      ),
    },
    {
      id: 'form',
      header: t('field.legalForm'),
      cell: ({ legalForm, kind }) => (legalForm ? nameOf(legalForm) : t(`kind.${kind}`)),
    },
    {
      id: 'municipality',
      header: t('field.municipality'),
      cell: ({ municipality }) => municipality && placeOf(municipality),
    },
    { id: 'status', header: t('field.status'), cell: ({ status }) => <OrganisationState status={status} /> },
    { id: 'created', header: t('field.registered'), cell: ({ createdAt }) => format.shortDate(createdAt) },
  ];
}
