import { describe, expect, test } from '@jest/globals';
import { csvOf } from './csv.js';

const text = (...rows: Array<Array<string | number | null>>) => csvOf(rows).toString();

describe('a table as CSV', () => {
  test('opens with its mark, lines end with CRLF, nothing is an empty cell', () => {
    expect(text(['Gmina', 'Minuty'], ['Świecie', 90], ['Łasin', null])).toBe(
      '\uFEFFGmina;Minuty\r\nŚwiecie;90\r\nŁasin;\r\n',
    );
  });

  test.each(['=1+1', '+48 600', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (cell) => {
    expect(text([cell]).replaceAll('"', '')).toBe(`\uFEFF'${cell}\r\n`);
  });

  test('numbers stay numbers, separators and quotes stay in their cell', () => {
    expect(text([-5, 'a;b', 'say "yes"', 'two\nlines'])).toBe('\uFEFF-5;"a;b";"say ""yes""";"two\nlines"\r\n');
  });
});
