import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { ActivityCataloguesDocument, WaitingActivitiesDocument } from '../../../graphql/generated/activities/graphql';
import { WIDE } from '../../../ui/FilterBar';
import { DateField } from '../../../ui/forms/DateField';
import { useLocalName } from '../../catalogue';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { STATUSES } from '../statuses';

/** Everything that the list can be narrowed by, as it stands in the address. */
export const NO_FILTER = {
  status: 'CONFIRMED',
  kind: '',
  municipality: '',
  organisation: '',
  volunteer: '',
  from: '',
  to: '',
  order: 'OLDEST',
};
export type FilterValues = Record<keyof typeof NO_FILTER, string>;

interface OfficeFiltersProps {
  values: FilterValues;
  setFilter: (name: keyof FilterValues, value: string | null) => void;
  /** Names of whom the list is narrowed to, as far as a row of it tells. */
  names: { readonly volunteer?: string | undefined; readonly organisation?: string | undefined };
}

export function OfficeFilters({ values, setFilter, names }: OfficeFiltersProps) {
  const { t } = useTexts();
  const { kinds, municipalities } = useCatalogues();
  return (
    <>
      <Select
        label={t('office.status')}
        data={useStatusOptions()}
        value={values.status}
        onChange={(value) => setFilter('status', value)}
        allowDeselect={false}
      />
      <Select
        label={t('field.kind')}
        placeholder={t('office.anyKind')}
        data={kinds}
        value={values.kind || null}
        onChange={(value) => setFilter('kind', value)}
        clearable
      />
      <Select
        label={t('field.municipality')}
        placeholder={t('office.anyMunicipality')}
        wrapperProps={WIDE}
        data={municipalities}
        value={values.municipality || null}
        onChange={(value) => setFilter('municipality', value)}
        searchable
        clearable
      />
      <DateField label={t('office.from')} value={values.from || null} onChange={(day) => setFilter('from', day)} />
      <DateField label={t('office.to')} value={values.to || null} onChange={(day) => setFilter('to', day)} />
      <Select
        label={t('office.order')}
        wrapperProps={WIDE}
        data={[
          { value: 'OLDEST', label: t('office.oldest') },
          { value: 'NEWEST', label: t('office.newest') },
        ]}
        value={values.order}
        onChange={(value) => setFilter('order', value)}
        allowDeselect={false}
      />
      <OnlyOne
        isSet={values.volunteer !== ''}
        label={t('office.onlyVolunteer', { name: names.volunteer ?? t('office.someone') })}
        onClear={() => setFilter('volunteer', null)}
      />
      <OnlyOne
        isSet={values.organisation !== ''}
        label={t('office.onlyOrganisation', { name: names.organisation ?? t('office.some') })}
        onClear={() => setFilter('organisation', null)}
      />
    </>
  );
}

function OnlyOne({ isSet, label, onClear }: { isSet: boolean; label: string; onClear: () => void }) {
  if (!isSet) return null;
  return (
    <Button variant="light" rightSection={<IconX size={16} aria-hidden />} onClick={onClear}>
      {label}
    </Button>
  );
}

/** What waits comes first, with how much of it there is. */
function useStatusOptions() {
  const { t } = useTexts();
  const { data } = useQuery(WaitingActivitiesDocument, { fetchPolicy: 'cache-and-network' });
  const count = (status: string) => data?.waitingActivities.find((row) => row.status === status)?.count ?? 0;
  const others = STATUSES.filter((status) => !['DRAFT', 'SUBMITTED', 'CONFIRMED', 'DISPUTED'].includes(status));
  return [
    { value: 'CONFIRMED', label: t('office.toAccept', { count: count('CONFIRMED') }) },
    { value: 'SUBMITTED', label: t('office.atReceiver', { count: count('SUBMITTED') }) },
    { value: 'DISPUTED', label: t('office.disputed', { count: count('DISPUTED') }) },
    ...others.map((value) => ({ value, label: t(`status.${value}`) })),
    { value: 'ALL', label: t('office.all') },
  ];
}

function useCatalogues() {
  const nameOf = useLocalName();
  const placeName = useMunicipalityLabel();
  const { data } = useQuery(ActivityCataloguesDocument);
  return {
    kinds: (data?.activityKinds ?? []).map((kind) => ({ value: kind.id, label: nameOf(kind) })),
    municipalities: (data?.municipalities ?? []).map((place) => ({ value: place.id, label: placeName(place) })),
  };
}
