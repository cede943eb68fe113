import { Text } from '@mantine/core';
import type { RequestRowFragment } from '../../../graphql/generated/support/graphql';
import type { Column } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { useLocalName } from '../../catalogue';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { RequestState } from './RequestState';

/** Columns of every list of requests. */
export function useRequestColumns() {
  const { t } = useTexts();
  const format = useFormat();
  const nameOf = useLocalName();
  const placeOf = useMunicipalityLabel();
  const title: Column<RequestRowFragment> = {
    id: 'title',
    header: t('field.title'),
    cell: (row) => (
      <Text component="span" fw={600}>
        {row.title}
      </Text>
    ),
  };
  const organisation: Column<RequestRowFragment> = {
    id: 'organisation',
    header: t('field.organisation'),
    cell: (row) => (
      <>
        {row.organisation?.name}
        <Text size="sm" c="dimmed">
          {row.municipality && placeOf(row.municipality)}
        </Text>
      </>
    ),
  };
  const template: Column<RequestRowFragment> = {
    id: 'template',
    header: t('field.template'),
    cell: (row) => row.template && nameOf(row.template),
  };
  const status: Column<RequestRowFragment> = {
    id: 'status',
    header: t('field.status'),
    cell: (row) => <RequestState status={row.status} />,
  };
  const since: Column<RequestRowFragment> = {
    id: 'since',
    header: t('field.since'),
    cell: (row) => format.relative(row.statusSince),
  };
  return { title, organisation, template, status, since };
}
