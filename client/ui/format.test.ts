import { describe, expect, test } from '@jest/globals';
import { createFormat } from './format';

const plain = (text: string) => text.replace(/\s/g, ' ');
const pl = createFormat('pl', 'Europe/Warsaw');
const en = createFormat('en', 'Europe/Warsaw');

describe('formats', () => {
  test('a moment is told by the clocks of the programme', () => {
    expect(pl.time('2026-07-01T22:30:00Z')).toBe('00:30');
    expect(pl.date('2026-07-01T22:30:00Z')).toBe('2 lipca 2026');
  });

  test('a calendar day stays the same day everywhere', () => {
    expect(createFormat('pl', 'America/Los_Angeles').date('2026-03-12')).toBe('12 marca 2026');
    expect(en.shortDate('2026-03-12')).toBe('12/03/2026');
  });

  test.each([
    [0, '0 min'],
    [45, '45 min'],
    [120, '2 h'],
    [135, '2 h 15 min'],
  ])('%d minutes', (minutes, text) => expect(pl.minutes(minutes)).toBe(text));

  test('relative time takes the largest unit that fits', () => {
    const now = new Date('2026-03-12T12:00:00Z');
    expect(pl.relative('2026-03-11T11:00:00Z', now)).toBe('wczoraj');
    expect(pl.relative('2026-03-15T12:00:00Z', now)).toBe('za 3 dni');
    expect(en.relative('2026-03-12T11:58:00Z', now)).toBe('2 minutes ago');
    expect(pl.relative('2026-03-05T11:00:00Z', now)).toBe('1 tydzień temu');
    expect(pl.relative('2026-03-12T11:59:50Z', now)).toBe('teraz');
  });

  test('days are those of the calendar in the time zone of the programme', () => {
    const morning = new Date('2026-03-12T07:00:00Z');
    expect(pl.relative('2026-03-10T22:30:00Z', morning)).toBe('przedwczoraj');
    expect(pl.relative('2026-03-10T23:30:00Z', morning)).toBe('wczoraj');
  });

  test('a period names its second day only where there is one', () => {
    const start = '2026-10-17T07:00:00Z';
    expect(pl.period(start, '2026-10-17T11:00:00Z')).toBe('sobota, 17 października, 09:00–13:00');
    expect(en.period(start, '2026-10-18T11:00:00Z')).toBe('Saturday 17 October, 09:00–Sunday 18 October, 13:00');
  });

  test('numbers', () => {
    expect(plain(pl.money(1234550))).toBe('12 345,50 zł');
    expect(plain(pl.percent(0.634))).toBe('63%');
    expect(plain(pl.distance(12.4))).toBe('12 km');
    expect(pl.list(['Osie', 'Lubiewo', 'Warlubie'])).toBe('Osie, Lubiewo i Warlubie');
  });
});
