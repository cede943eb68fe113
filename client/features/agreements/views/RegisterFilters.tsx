import { Select } from '@mantine/core';
import { SearchField, WIDE } from '../../../ui/FilterBar';
import { DateField } from '../../../ui/forms/DateField';
import { useTexts } from '../messages';
import { COVERS, ENDING, FORMS, KINDS, ORIGINALS, orderOf, type RegisterValues } from '../register';
import { STATUSES } from '../states';

interface RegisterFiltersProps {
  values: RegisterValues;
  setFilter: (name: keyof RegisterValues, value: string | null) => void;
}

export function RegisterFilters({ values, setFilter }: RegisterFiltersProps) {
  const { t } = useTexts();
  const originals = ORIGINALS.map((count) => ({
    value: String(count),
    label: count === 0 ? t('register.originalNow') : t('register.originalFor', { count }),
  }));
  return (
    <>
      <SearchField label={t('register.search')} value={values.search} onChange={(text) => setFilter('search', text)} />
      <Select
        label={t('register.state')}
        placeholder={t('register.anyState')}
        data={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={values.state || null}
        onChange={(value) => setFilter('state', value)}
        clearable
      />
      <Select
        label={t('register.kind')}
        placeholder={t('register.anyKind')}
        data={KINDS.map((value) => ({ value, label: t(`register.kinds.${value}`) }))}
        value={values.kind || null}
        onChange={(value) => setFilter('kind', value)}
        clearable
      />
      <DateField label={t('register.inForceOn')} value={values.on} onChange={(day) => setFilter('on', day)} clearable />
      <Select
        label={t('register.ending')}
        wrapperProps={WIDE}
        placeholder={t('register.endingAny')}
        data={ENDING.map((count) => ({ value: String(count), label: t('register.endingIn', { count }) }))}
        value={values.ending || null}
        onChange={(value) => setFilter('ending', value)}
        clearable
      />
      <Select
        label={t('register.original')}
        placeholder={t('register.originalAny')}
        data={originals}
        value={values.original || null}
        onChange={(value) => setFilter('original', value)}
        clearable
      />
      <Select
        label={t('register.cover')}
        placeholder={t('register.coverAny')}
        data={COVERS.map((value) => ({ value, label: t(`register.covers.${value}`) }))}
        value={values.cover || null}
        onChange={(value) => setFilter('cover', value)}
        clearable
      />
      <Select
        label={t('register.form')}
        placeholder={t('register.anyForm')}
        data={FORMS.map((value) => ({ value, label: t(`register.forms.${value}`) }))}
        value={values.form || null}
        onChange={(value) => setFilter('form', value)}
        clearable
      />
      <Select
        label={t('register.order')}
        wrapperProps={WIDE}
        data={[
          { value: 'NAME', label: t('register.byName') },
          { value: 'VALID_TO', label: t('register.byEnd') },
        ]}
        value={orderOf(values)}
        onChange={(value) => setFilter('order', value)}
        allowDeselect={false}
      />
    </>
  );
}
