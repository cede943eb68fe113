import { describe, expect, test } from '@jest/globals';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { type WorkbookColumn, workbookOf } from './workbook.js';

interface Line {
  name: string | null;
  minutes: number | null;
  day: string | null;
  at: Date | null;
}

const COLUMNS: Array<WorkbookColumn<Line>> = [
  { header: 'Imię i nazwisko', text: ({ name }) => name },
  { header: 'Minuty', number: ({ minutes }) => minutes },
  { header: 'Dzień', day: ({ day }) => day },
  { header: 'Chwila', moment: ({ at }) => at, timeZone: 'Europe/Warsaw' },
];
const EMPTY: Line = { name: null, minutes: null, day: null, at: null };

const read = async (...lines: Line[]) => readSheet(await workbookOf('Rejestr', COLUMNS, lines));

describe('a workbook', () => {
  test('has its headings, and cells of the type of their column', async () => {
    const line = { name: 'Żaneta Łęcka', minutes: 90, day: '2026-03-29', at: new Date('2026-03-29T22:45:00Z') };
    expect(await read(line)).toEqual([
      ['Imię i nazwisko', 'Minuty', 'Dzień', 'Chwila'],
      // The wall in Warsaw shows a quarter to one of the next day.
      ['Żaneta Łęcka', 90, new Date('2026-03-29T00:00:00Z'), new Date('2026-03-30T00:45:00Z')],
    ]);
  });

  test('leaves nothing as an empty cell, and zero as zero', async () => {
    const [, ...rows] = await read({ ...EMPTY, name: 'Anna' }, { ...EMPTY, minutes: 0 });
    expect(rows).toEqual([
      ['Anna', null, null, null],
      [null, 0, null, null],
    ]);
  });

  test.each(['=1+1', '+48 600', '-1', '@SUM(A1)', '0042', '2026-01-01', '<b>&amp;</b>', '=HYPERLINK("x")'])(
    'keeps %j as the text that it is, never a formula',
    async (name) => {
      expect((await read({ ...EMPTY, name }))[1]?.[0]).toBe(name);
    },
  );

  test('is made of what a spreadsheet takes: no control characters, no endless text, a short name of its sheet', async () => {
    const name = `a\u0000b${'x'.repeat(40_000)}`;
    const [sheet] = await readWorkbook(await workbookOf('A/B: [rejestr porozumień z wolontariuszami]', COLUMNS, []));
    expect(sheet?.sheet).toBe('A B   rejestr porozumień z wolo');
    const text = String((await read({ ...EMPTY, name }))[1]?.[0]);
    expect([text.slice(0, 2), text.length]).toEqual(['ab', 32_766]);
  });
});
