/**
 * Search and order of Polish text, the same on both databases: SQLite folds ASCII only and sorts by bytes, MariaDB's
 * collations either tell ą from a in a search or forget the difference in a list. So a searchable name is stored with
 * its `fold`, and a name that is sorted with its `sortKey`.
 */

/** Letters that Unicode does not split into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);

/** The form in which texts are compared in a search: "  Łódź " and "lodz" are the same. */
export function fold(text: string): string {
  return withoutMarks(text.toLowerCase()).replace(/\s+/g, ' ').trim();
}

/** The LIKE pattern that finds folded texts holding this one; wildcards of the searcher's own are left out. */
export const containing = (text: string): string => `%${fold(text).replace(/[%_\\]/g, '')}%`;

/** A letter with a mark follows its whole base letter: "{" and "|" come after "z" in ASCII. */
const POLISH_LETTERS: Readonly<Record<string, string>> = {
  ą: 'a{',
  ć: 'c{',
  ę: 'e{',
  ł: 'l{',
  ń: 'n{',
  ó: 'o{',
  ś: 's{',
  ź: 'z{',
  ż: 'z|',
};

/** Letters of other scripts follow the Latin ones, in the order of their code points. */
const otherLetter = (letter: string): string => `~${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;

/**
 * An ASCII string whose byte order is the order of the Polish alphabet. Words decide: quotation marks do not count, so
 * that an organisation named in quotes does not jump to the top, and other punctuation only separates words.
 */
export function sortKey(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['"`‘-‟‹›«»]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const letters = words.replace(/[^ -~]\p{M}*/gu, (letter) => POLISH_LETTERS[letter] ?? withoutMarks(letter));
  return letters.replace(/[^ -~]/gu, otherLetter);
}
