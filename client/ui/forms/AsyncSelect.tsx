import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useCommonTexts } from '../messages';

export interface AsyncOption {
  readonly value: string;
  readonly label: string;
}

interface AsyncSelectProps
  extends Omit<
    SelectProps,
    'data' | 'value' | 'defaultValue' | 'onChange' | 'searchable' | 'filter' | 'onSearchChange'
  > {
  /** The whole option, because its name is not known from the id. */
  value?: AsyncOption | null;
  onChange?: (option: AsyncOption | null) => void;
  /** Asks the server; an empty text may give the most useful options. */
  search: (text: string) => Promise<readonly AsyncOption[]>;
}

/** A select whose options are searched for on the server while typing. */
export function AsyncSelect({ value = null, onChange, search, ...rest }: AsyncSelectProps) {
  const { t } = useCommonTexts();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const typed = text === value?.label ? '' : text;
  const { options, isSearching } = useOptions(search, typed, isOpen);
  const data = withSelected(options, value);
  const nothing = isSearching ? t('form.searching') : t(typed ? 'form.nothingFound' : 'form.typeToSearch');

  return (
    <Select
      clearable
      {...rest}
      searchable
      data={data}
      value={value?.value ?? null}
      onChange={(id) => onChange?.(data.find((option) => option.value === id) ?? null)}
      searchValue={text}
      onSearchChange={setText}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      // The server has filtered; its order counts.
      filter={({ options: found }) => found}
      nothingFoundMessage={nothing}
    />
  );
}

function withSelected(options: readonly AsyncOption[], selected: AsyncOption | null): AsyncOption[] {
  const isListed = !selected || options.some((option) => option.value === selected.value);
  return (isListed ? options : [selected, ...options]).map(({ value, label }) => ({ value, label }));
}

function useOptions(search: AsyncSelectProps['search'], text: string, isOpen: boolean) {
  const [options, setOptions] = useState<readonly AsyncOption[]>([]);
  const [isSearching, setSearching] = useState(false);
  const [asked] = useDebouncedValue(text, 250);
  const latestSearch = useRef(search);
  latestSearch.current = search;

  useEffect(() => {
    if (!isOpen) return;
    let isStale = false;
    setSearching(true);
    latestSearch
      .current(asked)
      .then((found) => !isStale && setOptions(found))
      .catch(() => !isStale && setOptions([]))
      .finally(() => !isStale && setSearching(false));
    return () => {
      isStale = true;
    };
  }, [asked, isOpen]);

  return { options, isSearching };
}
