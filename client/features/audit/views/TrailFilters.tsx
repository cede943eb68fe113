import { Button, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useCan } from '../../../access/useCan';
import { DateField } from '../../../ui/forms/DateField';
import { useTexts } from '../messages';
import { SUBJECTS, useWords } from '../words';
import { PersonSelect } from './PersonSelect';

/** Everything that the trail can be narrowed by, as it stands in the address. */
export const NO_FILTER = { actor: '', person: '', kind: '', record: '', from: '', to: '' };
export type FilterValues = Record<keyof typeof NO_FILTER, string>;

interface TrailFiltersProps {
  values: FilterValues;
  setFilter: (name: keyof FilterValues, value: string | null) => void;
}

export function TrailFilters({ values, setFilter }: TrailFiltersProps) {
  const { t } = useTexts();
  return (
    <>
      <PersonSelect label={t('trail.actor')} id={values.actor} onChange={(id) => setFilter('actor', id)} />
      <PersonSelect label={t('trail.person')} id={values.person} onChange={(id) => setFilter('person', id)} />
      <Select
        label={t('trail.kind')}
        placeholder={t('trail.anyKind')}
        data={useKinds()}
        value={values.kind || null}
        onChange={(kind) => setFilter('kind', kind)}
        searchable
        clearable
      />
      <DateField label={t('trail.from')} value={values.from || null} onChange={(day) => setFilter('from', day)} />
      <DateField label={t('trail.to')} value={values.to || null} onChange={(day) => setFilter('to', day)} />
      {values.record && (
        <Button
          variant="light"
          rightSection={<IconX size={16} aria-hidden />}
          onClick={() => setFilter('record', null)}
        >
          {t('trail.onlyRecord')}
        </Button>
      )}
    </>
  );
}

/** Kinds whose events the viewer may see. */
function useKinds() {
  const can = useCan();
  const { kindOf } = useWords();
  const of = (subject: string) => ({ __typename: 'AuditEvent', subject }) as const;
  return SUBJECTS.filter((subject) => can('read', of(subject))).map((value) => ({ value, label: kindOf(value) }));
}
