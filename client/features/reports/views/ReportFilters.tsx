import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { ReportCataloguesDocument } from '../../../graphql/generated/reports/graphql';
import { dayIn } from '../../../ui/day';
import { WIDE } from '../../../ui/FilterBar';
import { DateField } from '../../../ui/forms/DateField';
import { useSite } from '../../../ui/Site';
import { useLocalName } from '../../catalogue';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { PERIODS, periodOf } from '../period';

export interface ReportFilterValues {
  from: string;
  to: string;
  municipality: string;
  kind: string;
}

interface ReportFiltersProps {
  values: ReportFilterValues;
  setFilter: (name: keyof ReportFilterValues, value: string | null) => void;
  setFilters: (changes: Partial<ReportFilterValues>) => void;
}

export function ReportFilters({ values, setFilter, setFilters }: ReportFiltersProps) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  const placeName = useMunicipalityLabel();
  const { data } = useQuery(ReportCataloguesDocument);
  return (
    <>
      <PeriodSelect values={values} setFilters={setFilters} />
      <DateField label={t('from')} value={values.from} onChange={(day) => setFilter('from', day)} clearable={false} />
      <DateField label={t('to')} value={values.to} onChange={(day) => setFilter('to', day)} clearable={false} />
      <Select
        label={t('municipality')}
        placeholder={t('anyMunicipality')}
        wrapperProps={WIDE}
        data={(data?.municipalities ?? []).map((place) => ({ value: place.id, label: placeName(place) }))}
        value={values.municipality || null}
        onChange={(value) => setFilter('municipality', value)}
        searchable
        clearable
      />
      <Select
        label={t('kind')}
        placeholder={t('anyKind')}
        data={(data?.activityKinds ?? []).map((kind) => ({ value: kind.id, label: nameOf(kind) }))}
        value={values.kind || null}
        onChange={(value) => setFilter('kind', value)}
        clearable
      />
    </>
  );
}

function PeriodSelect({ values, setFilters }: Omit<ReportFiltersProps, 'setFilter'>) {
  const { t } = useTexts();
  const { timeZone } = useSite();
  const today = dayIn(timeZone);
  const periods = PERIODS.map((name) => ({ name, ...periodOf(name, today) }));
  const chosen = periods.find(({ from, to }) => from === values.from && to === values.to)?.name ?? 'other';
  const choose = (name: string | null) => {
    const period = periods.find((known) => known.name === name);
    if (period) setFilters({ from: period.from, to: period.to });
  };
  return (
    <Select
      label={t('period')}
      data={[...PERIODS, 'other' as const].map((value) => ({
        value,
        label: t(`periods.${value}`),
        disabled: value === 'other',
      }))}
      value={chosen}
      onChange={choose}
      allowDeselect={false}
    />
  );
}
