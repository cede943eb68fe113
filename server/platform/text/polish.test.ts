import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { containing, fold, sortKey } from './polish.js';

const collator = new Intl.Collator('pl');

/** The order of the databases: SQLite's BINARY and MariaDB's ascii_bin both compare bytes. */
const byBytes = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right));

const bySortKey = (left: string, right: string): number => byBytes(sortKey(left), sortKey(right));

describe('fold', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['ZAŻÓŁĆ GĘŚLĄ JAŹŃ', 'zazolc gesla jazn'],
    ['  Brześć \t\n Kujawski ', 'brzesc kujawski'],
    ['Golub-Dobrzyń', 'golub-dobrzyn'],
    ['Nowa\u00a0Wieś', 'nowa wies'],
    ['Gołańcz', 'golancz'],
    ['Besançon, Düsseldorf, Straße', 'besancon, dusseldorf, strasse'],
    ['İstanbul', 'istanbul'],
    ['', ''],
  ])('folds %p to %p', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('does not tell composed letters from decomposed ones', () => {
    expect(fold('Chełmża'.normalize('NFD'))).toBe(fold('Chełmża'.normalize('NFC')));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('sortKey', () => {
  it('puts a letter with a mark after its whole base letter', () => {
    expect([sortKey('ą'), sortKey('ź'), sortKey('ż')]).toEqual(['a{', 'z{', 'z|']);
    const alphabet = [...'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż'];
    expect([...alphabet].reverse().sort(bySortKey)).toEqual(alphabet);
  });

  it('orders names of municipalities as Polish lists do', () => {
    const names = [
      ...['Świecie', 'Świecie nad Osą', 'Świedziebnia', 'Świekatowo', 'Sadki', 'Solec Kujawski', 'Szubin', 'Śliwice'],
      ...['Żnin', 'Złotniki Kujawskie', 'Zławieś Wielka', 'Zbójno', 'Zbiczno', 'Zakrzewo', 'Wąbrzeźno', 'Wąpielsk'],
      ...[
        'Warlubie',
        'Waganiec',
        'Więcbork',
        'Wielgie',
        'Wielka Nieszawka',
        'Włocławek',
        'Łabiszyn',
        'Łasin',
        'Łubianka',
      ],
      ...['Lubanie', 'Lubicz', 'Lubień Kujawski', 'Lubiewo', 'Lubraniec', 'Lniano', 'Lisewo', 'Lipno', 'Łysomice'],
      ...[
        'Rogowo',
        'Rogóźno',
        'Rojewo',
        'Ryńsk',
        'Rypin',
        'Kęsowo',
        'Kcynia',
        'Książki',
        'Kruszwica',
        'Kowalewo Pomorskie',
      ],
      ...['Dąbrowa', 'Dąbrowa Biskupia', 'Dąbrowa Chełmińska', 'Dębowa Łąka', 'Dobrcz', 'Dobre', 'Dobrzyń nad Wisłą'],
    ];
    expect([...names].sort(bySortKey)).toEqual([...names].sort(collator.compare));
  });

  it('agrees with the Polish collation on any words', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aąbcćdeęfghijklłmnńoóprsśtuwyzźż'),
      minLength: 1,
      maxLength: 8,
    });
    const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, words, (left, right) => {
        expect(Math.sign(bySortKey(left, right))).toBe(Math.sign(collator.compare(left, right)));
      }),
      { numRuns: 1000 },
    );
  });

  it('is ASCII for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[ -~]*$/.test(sortKey(text))));
  });

  it('lets words decide, not case, quotation marks, punctuation or spacing', () => {
    expect(sortKey('Stowarzyszenie „Razem”')).toBe('stowarzyszenie razem');
    expect(sortKey('GOLUB–DOBRZYŃ')).toBe(sortKey(' Golub-Dobrzyń '));
    expect(sortKey('Żnin'.normalize('NFD'))).toBe(sortKey('Żnin'));
  });

  it('places letters of other languages at their base letter and other scripts last', () => {
    expect(['Über', 'Ubocze', 'Ustka', 'Żyła', 'Шевченко', 'Éva', 'Ewa'].sort(bySortKey)).toEqual([
      'Éva',
      'Ewa',
      'Über',
      'Ubocze',
      'Ustka',
      'Żyła',
      'Шевченко',
    ]);
  });
});

it('a search takes the text as it stands, whatever wildcards are typed', () => {
  expect(containing(' 100%_Łódź\\ ')).toBe('%100lodz%');
});
