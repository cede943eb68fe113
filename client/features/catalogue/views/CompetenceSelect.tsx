import { Select, type SelectProps } from '@mantine/core';
import { useTexts } from '../messages';
import { useCompetences } from '../useCompetences';

interface CompetenceSelectProps extends Omit<SelectProps, 'data'> {
  /** Competences that are chosen elsewhere and not offered again. */
  except?: readonly string[];
}

/** One competence of the catalogue, by area. The value is its id. */
export function CompetenceSelect({ except = [], ...props }: CompetenceSelectProps) {
  const { t } = useTexts();
  const { groups } = useCompetences();
  const data = groups.map(({ group, items }) => ({
    group,
    items: items.filter(({ value }) => value === props.value || !except.includes(value)),
  }));
  return (
    <Select
      label={t('competence')}
      placeholder={t('chooseCompetence')}
      nothingFoundMessage={t('noCompetence')}
      searchable
      {...props}
      data={data.filter(({ items }) => items.length > 0)}
    />
  );
}
