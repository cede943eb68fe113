import type { MessageKey } from '../errors.js';

/**
 * Polish identification numbers. The functions are pure and take a number as people type it, with spaces or hyphens;
 * store what `normaliseDigits` returns, so that two ways of typing one number meet.
 */

/** Removes the spaces and hyphens that people put between the digits. Anything else stays, and fails the check. */
export function normaliseDigits(text: string): string {
  return text.replace(/[\s\p{Pd}]/gu, '');
}

/** KRS numbers are often quoted without their leading zeros: brings one to its ten digits. */
export function normaliseKrs(text: string): string {
  return normaliseDigits(text).padStart(10, '0');
}

const isDigits = (text: string, length: number): boolean => text.length === length && /^[0-9]+$/.test(text);

/** A row of zeros satisfies every checksum, and no register ever gave one out. */
const isAllZeros = (digits: string): boolean => /^0+$/.test(digits);

const digitAt = (digits: string, index: number): number => Number(digits.charAt(index));

const weightedSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * digitAt(digits, index), 0);

const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** Tax number. A remainder of ten is never given out, so it is wrong whatever the last digit says. */
export function isNip(text: string): boolean {
  const digits = normaliseDigits(text);
  return isDigits(digits, 10) && !isAllZeros(digits) && weightedSum(digits, NIP_WEIGHTS) % 11 === digitAt(digits, 9);
}

const REGON_9_WEIGHTS = [8, 9, 2, 3, 4, 5, 6, 7];
const REGON_14_WEIGHTS = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

/** Unlike in NIP, a remainder of ten counts as zero. */
const hasRegonChecksum = (digits: string, weights: readonly number[]): boolean =>
  (weightedSum(digits, weights) % 11) % 10 === digitAt(digits, weights.length);

/** Statistical number: nine digits, or fourteen for a local unit, whose first nine are its parent's REGON. */
export function isRegon(text: string): boolean {
  const digits = normaliseDigits(text);
  if (!isDigits(digits, 9) && !isDigits(digits, 14)) return false;
  if (isAllZeros(digits.slice(0, 9)) || !hasRegonChecksum(digits, REGON_9_WEIGHTS)) return false;
  return digits.length === 9 || hasRegonChecksum(digits, REGON_14_WEIGHTS);
}

/** Number in the National Court Register: ten digits, no checksum. */
export function isKrs(text: string): boolean {
  const digits = normaliseDigits(text);
  return isDigits(digits, 10) && !isAllZeros(digits);
}

/** The numbers by which registers tell organisations apart, each with its check and what to say when it fails. */
export const REGISTER_NUMBERS: Record<
  'krs' | 'nip' | 'regon',
  { normalise: (text: string) => string; isRight: (text: string) => boolean; key: MessageKey }
> = {
  krs: { normalise: normaliseKrs, isRight: isKrs, key: 'platform:NOT_A_KRS' },
  nip: { normalise: normaliseDigits, isRight: isNip, key: 'platform:NOT_A_NIP' },
  regon: { normalise: normaliseDigits, isRight: isRegon, key: 'platform:NOT_A_REGON' },
};

const PESEL_WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/** The century is written into the month: 1900s as they are, 2000s + 20, 2100s + 40, 2200s + 60, 1800s + 80. */
const PESEL_CENTURIES = [1900, 2000, 2100, 2200, 1800];

function hasRealDate(digits: string): boolean {
  const offsetMonth = Number(digits.slice(2, 4));
  const century = PESEL_CENTURIES[Math.floor(offsetMonth / 20)] ?? Number.NaN;
  const year = century + Number(digits.slice(0, 2));
  const month = offsetMonth % 20;
  const day = Number(digits.slice(4, 6));
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Personal number. Its first six digits must be a date that exists; a checksum alone would accept 31 February. */
export function isPesel(text: string): boolean {
  const digits = normaliseDigits(text);
  if (!isDigits(digits, 11) || !hasRealDate(digits)) return false;
  return (10 - (weightedSum(digits, PESEL_WEIGHTS) % 10)) % 10 === digitAt(digits, 10);
}
