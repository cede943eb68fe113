import { Checkbox, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './DataTable.module.css';
import { EmptyState } from './EmptyState';
import { useCommonTexts } from './messages';
import { type Sort, SortHeader } from './SortHeader';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for numbers. */
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  /** For a column of buttons: the header is only read aloud. */
  readonly isHeaderHidden?: boolean;
  /** Its values may wrap, and on a phone they are too long to stand beside the header. */
  readonly isLong?: boolean;
}

export interface Selection {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
}

interface DataTableProps<Row> {
  /** What the table lists; read aloud, not shown. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The row's name, for the check box of the row. */
  rowName?: (row: Row) => string;
  /** Where the whole row leads; the first cell becomes the link. */
  rowHref?: (row: Row) => string;
  empty?: ReactNode;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selection?: Selection;
  /** Usually `<LoadMore … />`. */
  footer?: ReactNode;
}

/** A table that becomes a list of cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, empty, selection, footer } = props;
  const { t } = useCommonTexts();
  if (rows.length === 0) return <>{empty ?? <EmptyState title={t('table.empty')} />}</>;
  return (
    <>
      <div className={classes.wrapper}>
        {/* The roles keep the table a table where the style sheet turns it into cards. */}
        {/* biome-ignore-start lint/a11y/noRedundantRoles: browsers drop table semantics with display: block */}
        <table className={classes.table} role="table">
          <caption>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {selection && (
                <th scope="col" role="columnheader">
                  <SelectAll rows={rows} rowKey={rowKey} selection={selection} />
                </th>
              )}
              {columns.map((column) => (
                <HeaderCell key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => (
              <BodyRow key={rowKey(row)} row={row} {...props} />
            ))}
          </tbody>
        </table>
        {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      </div>
      {footer}
    </>
  );
}

interface HeaderCellProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const direction = sort?.by === column.id ? sort.direction : undefined;
  return (
    <th
      scope="col"
      role="columnheader"
      className={column.align === 'end' ? classes.end : undefined}
      aria-sort={direction && (direction === 'ASC' ? 'ascending' : 'descending')}
    >
      {column.sortable && onSort ? (
        <SortHeader column={column.id} label={column.header} direction={direction} onSort={onSort} />
      ) : (
        <HeaderText column={column} />
      )}
    </th>
  );
}

function HeaderText<Row>({ column }: { column: Column<Row> }) {
  return column.isHeaderHidden ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header;
}

function BodyRow<Row>({ row, columns, rowKey, rowName, rowHref, selection }: DataTableProps<Row> & { row: Row }) {
  const href = rowHref?.(row);
  return (
    <tr role="row" className={`${classes.row} ${href ? classes.linked : ''}`}>
      {selection && (
        <td role="cell" className={classes.check}>
          <SelectRow id={rowKey(row)} name={rowName?.(row) ?? ''} selection={selection} />
        </td>
      )}
      {columns.map((column, index) => (
        <td key={column.id} role="cell" className={cellClass(column, index)}>
          {!column.isHeaderHidden && (
            <span className={classes.label} aria-hidden>
              {column.header}
            </span>
          )}
          <div className={classes.value}>
            {href && index === 0 ? (
              <Link to={href} className={classes.rowLink}>
                {column.cell(row)}
              </Link>
            ) : (
              column.cell(row)
            )}
          </div>
        </td>
      ))}
    </tr>
  );
}

/** The first column names the row: on a phone it is the title of the card. */
function cellClass<Row>({ align, isLong }: Column<Row>, index: number): string {
  return [index === 0 && classes.title, align === 'end' && classes.end, isLong && classes.long]
    .filter(Boolean)
    .join(' ');
}

interface SelectAllProps<Row> {
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  selection: Selection;
}

function SelectAll<Row>({ rows, rowKey, selection }: SelectAllProps<Row>) {
  const { t } = useCommonTexts();
  const chosen = rows.filter((row) => selection.selected.has(rowKey(row))).length;
  const isAll = chosen === rows.length;
  return (
    <Checkbox
      size="md"
      aria-label={t('action.selectAll')}
      checked={isAll}
      indeterminate={chosen > 0 && !isAll}
      onChange={() => selection.onChange(new Set(isAll ? [] : rows.map(rowKey)))}
    />
  );
}

function SelectRow({ id, name, selection }: { id: string; name: string; selection: Selection }) {
  const { t } = useCommonTexts();
  const toggle = () => {
    const next = new Set(selection.selected);
    if (!next.delete(id)) next.add(id);
    selection.onChange(next);
  };
  const label = `${t('action.select')} ${name}`.trim();
  return <Checkbox size="md" aria-label={label} checked={selection.selected.has(id)} onChange={toggle} />;
}
