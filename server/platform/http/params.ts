import { addDays } from '../clock.js';
import { invalid } from '../errors.js';

/* What the address of a file says: texts from outside, of which only known words, days and numbers get any further. */

export type Params = Readonly<Record<string, string>>;

export function textIn(params: Params, name: string, most: number): string | null {
  const text = params[name]?.trim();
  if (!text) return null;
  if (text.length > most) throw invalid(name, 'platform:TOO_LONG', { max: most });
  return text;
}

/** A calendar day, YYYY-MM-DD. */
export function dayIn(params: Params, name: string): string | null {
  const text = params[name];
  if (!text) return null;
  // 31 February is written like a day and is none.
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
  if (!isDay) throw invalid(name, 'platform:NOT_A_DAY');
  return text;
}

export function numberIn(params: Params, name: string, least: number, most: number): number | null {
  const text = params[name];
  if (!text) return null;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) throw invalid(name, 'platform:INVALID');
  return number;
}

export function wordIn<W extends string>(params: Params, name: string, words: Record<W, string>): W | null {
  return wordsIn(params, name, words)[0] ?? null;
}

/** Several, with commas between them. */
export function wordsIn<W extends string>(params: Params, name: string, words: Record<W, string>): W[] {
  const given = params[name]?.split(',').filter(Boolean) ?? [];
  const known = (word: string): word is W => Object.hasOwn(words, word);
  if (!given.every(known)) throw invalid(name, 'platform:INVALID');
  return given;
}
