import { describe, expect, it } from '@jest/globals';
import { isKrs, isNip, isPesel, isRegon, normaliseDigits, normaliseKrs } from './polish-numbers.js';

describe('normaliseDigits', () => {
  it('removes spaces, non-breaking spaces, hyphens and dashes, and nothing else', () => {
    expect(normaliseDigits(' 526-000 12\u00a046 ')).toBe('5260001246');
    expect(normaliseDigits('526–000–12–46')).toBe('5260001246');
    expect(normaliseDigits('PL 526')).toBe('PL526');
  });
});

describe('isNip', () => {
  it.each(['5260001246', '526-000-12-46', '123-456-32-18', ' 1234563218 '])('accepts %s', (nip) => {
    expect(isNip(nip)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '5260001247'],
    ['two digits swapped', '5620001246'],
    ['nine digits', '526000124'],
    ['eleven digits', '52600012460'],
    ['letters', 'PL5260001246'],
    ['digits of another script', '٥٢٦٠٠٠١٢٤٦'],
    ['all zeros', '0000000000'],
    ['nothing', ''],
  ])('refuses %s', (_why, nip) => {
    expect(isNip(nip)).toBe(false);
  });

  it('refuses a remainder of ten with every last digit', () => {
    // 6 * 3 + 5 * 2 + 7 * 2 + 2 * 3 + 3 * 2 = 54 = 4 * 11 + 10
    const numbers = Array.from({ length: 10 }, (_, last) => `322320000${last}`);
    expect(numbers.filter(isNip)).toEqual([]);
  });
});

describe('isRegon', () => {
  it.each(['123456785', '123-456-785', '12345678512347'])('accepts %s', (regon) => {
    expect(isRegon(regon)).toBe(true);
  });

  it('counts a remainder of ten as zero, in both lengths', () => {
    // 8 * 1 + 7 * 5 = 43 = 3 * 11 + 10
    expect(['100000050', '100000110', '12345678500010'].map(isRegon)).toEqual([true, true, true]);
    expect(['100000051', '100000111', '12345678500011'].map(isRegon)).toEqual([false, false, false]);
  });

  it.each([
    ['a wrong check digit', '123456786'],
    ['ten digits', '1234567850'],
    ['a fourteen-digit number with a wrong parent', '12345678612347'],
    ['a fourteen-digit number with a wrong last digit', '12345678512348'],
    ['all zeros', '000000000'],
    ['fourteen zeros', '00000000000000'],
    ['letters', '12345678X'],
  ])('refuses %s', (_why, regon) => {
    expect(isRegon(regon)).toBe(false);
  });
});

describe('isKrs', () => {
  it.each(['0000123456', '0000 123 456'])('accepts %s', (krs) => {
    expect(isKrs(krs)).toBe(true);
  });

  it.each(['123456', '00001234567', '0000000000', '000012345A', ''])('refuses %p', (krs) => {
    expect(isKrs(krs)).toBe(false);
  });

  it('accepts a short number once its zeros are back', () => {
    expect(normaliseKrs('123 456')).toBe('0000123456');
    expect(isKrs(normaliseKrs('123456'))).toBe(true);
    expect(isKrs(normaliseKrs(''))).toBe(false);
  });
});

describe('isPesel', () => {
  it.each([
    ['the 1900s', '44051401359'],
    ['the 2000s', '02270803624'],
    ['the 1800s, 29 February 1888', '88822900012'],
    ['29 February of a leap year', '00222900016'],
    ['spaces', '440514 01359'],
  ])('accepts %s', (_why, pesel) => {
    expect(isPesel(pesel)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '44051401358'],
    ['31 February, its checksum right', '44023101353'],
    ['month 13, its checksum right', '44130101350'],
    ['month 0, its checksum right', '44000101354'],
    ['day 0, its checksum right', '44050001352'],
    ['29 February of a common year (1900), its checksum right', '00022900010'],
    ['ten digits', '4405140135'],
    ['all zeros', '00000000000'],
    ['letters', '4405140135A'],
  ])('refuses %s', (_why, pesel) => {
    expect(isPesel(pesel)).toBe(false);
  });
});
