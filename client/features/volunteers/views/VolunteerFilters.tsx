import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { VolunteerPlacesDocument } from '../../../graphql/generated/volunteers/graphql';
import { FilterBar, SearchField, WIDE } from '../../../ui/FilterBar';
import type { useFilters } from '../../../ui/useFilters';
import { CompetenceSelect, LEVELS } from '../../catalogue';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';

export const DIRECTORY_FILTERS = { search: '', competence: '', level: '', county: '', municipality: '' };

interface VolunteerFiltersProps {
  filters: ReturnType<typeof useFilters<typeof DIRECTORY_FILTERS>>;
  count?: number | undefined;
}

export function VolunteerFilters({ filters, count }: VolunteerFiltersProps) {
  const { t } = useTexts();
  const { values, setFilter, clearFilters, isFiltered } = filters;
  const chooseCompetence = (id: string | null) => {
    setFilter('competence', id);
    if (!id) setFilter('level', null);
  };
  return (
    <FilterBar isFiltered={isFiltered} onClear={clearFilters} {...(count !== undefined && { count })}>
      <SearchField label={t('directory.search')} value={values.search} onChange={(text) => setFilter('search', text)} />
      <CompetenceSelect
        label={t('directory.competence')}
        placeholder={t('directory.anyCompetence')}
        value={values.competence || null}
        onChange={chooseCompetence}
        clearable
      />
      {values.competence && (
        <Select
          label={t('directory.minLevel')}
          data={LEVELS.map(String)}
          value={values.level || '1'}
          onChange={(level) => setFilter('level', level === '1' ? null : level)}
          allowDeselect={false}
          maw={130}
        />
      )}
      <PlaceFilters {...filters} />
    </FilterBar>
  );
}

function PlaceFilters({ values, setFilter }: VolunteerFiltersProps['filters']) {
  const { t } = useTexts();
  const { data } = useQuery(VolunteerPlacesDocument);
  const labelOf = useMunicipalityLabel();
  const within = (data?.municipalities ?? []).filter(({ county }) => !values.county || county?.id === values.county);
  const chooseCounty = (id: string | null) => {
    setFilter('county', id);
    setFilter('municipality', null);
  };
  return (
    <>
      <Select
        label={t('directory.county')}
        placeholder={t('directory.anyCounty')}
        data={(data?.counties ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={values.county || null}
        onChange={chooseCounty}
        searchable
        clearable
      />
      <Select
        label={t('directory.municipality')}
        placeholder={t('directory.anyMunicipality')}
        wrapperProps={WIDE}
        data={within.map((municipality) => ({ value: municipality.id, label: labelOf(municipality) }))}
        value={values.municipality || null}
        onChange={(id) => setFilter('municipality', id)}
        searchable
        clearable
      />
    </>
  );
}
