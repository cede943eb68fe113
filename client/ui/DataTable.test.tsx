import { describe, expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { renderPage } from '../testing/render';
import { type Column, DataTable } from './DataTable';
import { LoadMore } from './LoadMore';
import type { Sort } from './SortHeader';

interface Village {
  id: string;
  name: string;
  people: number;
}

const VILLAGES: Village[] = [
  { id: '1', name: 'Osie', people: 5400 },
  { id: '2', name: 'Lubiewo', people: 5700 },
];

const COLUMNS: Column<Village>[] = [
  { id: 'name', header: 'Gmina', cell: (row) => row.name, sortable: true },
  { id: 'people', header: 'Mieszkańcy', cell: (row) => row.people, align: 'end' },
];

const table = { caption: 'Gminy', columns: COLUMNS, rows: VILLAGES, rowKey: (row: Village) => row.id };

function Selectable() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <DataTable {...table} rowName={(row) => row.name} selection={{ selected, onChange: setSelected }} />
      <output>{[...selected].join()}</output>
    </>
  );
}

describe('a table', () => {
  test('is named and has its rows', () => {
    renderPage(<DataTable {...table} />);
    const rows = within(screen.getByRole('table', { name: 'Gminy' })).getAllByRole('row');
    expect(rows).toHaveLength(3);
  });

  test('says what to do when it is empty', () => {
    renderPage(<DataTable {...table} rows={[]} empty={<p>Dodaj pierwszą gminę</p>} />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Dodaj pierwszą gminę')).toBeTruthy();
  });

  test('leads from the first cell of a row', () => {
    renderPage(<DataTable {...table} rowHref={(row) => `/villages/${row.id}`} />);
    expect(screen.getByRole('link', { name: 'Osie' }).getAttribute('href')).toBe('/villages/1');
  });

  test('tells and turns its order', async () => {
    const onSort = jest.fn<(sort: Sort) => void>();
    const { user } = renderPage(<DataTable {...table} sort={{ by: 'name', direction: 'ASC' }} onSort={onSort} />);
    expect(screen.getByRole('columnheader', { name: /Gmina/ }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Sortuj: Gmina' }));
    expect(onSort).toHaveBeenCalledWith({ by: 'name', direction: 'DESC' });
  });

  test('selects rows and all of them', async () => {
    const { user } = renderPage(<Selectable />);
    await user.click(screen.getByRole('checkbox', { name: 'Zaznacz Lubiewo' }));
    expect(screen.getByRole('status').textContent).toBe('2');
    await user.click(screen.getByRole('checkbox', { name: 'Zaznacz wszystkie' }));
    expect(screen.getByRole('status').textContent).toBe('1,2');
    await user.click(screen.getByRole('checkbox', { name: 'Zaznacz wszystkie' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('the end of a list', () => {
  test('says how much is shown and asks for the page after the last cursor', async () => {
    const fetchMore = jest.fn(async (_: { variables: { after: string } }): Promise<unknown> => undefined);
    const connection = { nodes: VILLAGES, totalCount: 144, pageInfo: { hasNextPage: true, endCursor: 'c2' } };
    const { user } = renderPage(<LoadMore connection={connection} fetchMore={fetchMore} />);
    expect(screen.getByRole('status').textContent).toBe('Pokazano 2 z 144');
    await user.click(screen.getByRole('button', { name: 'Pokaż więcej' }));
    expect(fetchMore).toHaveBeenCalledWith({ variables: { after: 'c2' } });
  });
});
