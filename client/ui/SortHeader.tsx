import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import classes from './DataTable.module.css';
import { useCommonTexts } from './messages';

export interface Sort {
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

interface SortHeaderProps {
  column: string;
  label: string;
  direction: Sort['direction'] | undefined;
  onSort: (sort: Sort) => void;
}

export function SortHeader({ column, label, direction, onSort }: SortHeaderProps) {
  const { t } = useCommonTexts();
  const IconOf = direction === 'ASC' ? IconArrowUp : direction === 'DESC' ? IconArrowDown : IconArrowsSort;
  return (
    <UnstyledButton
      className={classes.sort}
      fz="sm"
      aria-label={t('table.sortBy', { column: label })}
      onClick={() => onSort({ by: column, direction: direction === 'ASC' ? 'DESC' : 'ASC' })}
    >
      {label}
      <IconOf size={15} aria-hidden />
    </UnstyledButton>
  );
}
