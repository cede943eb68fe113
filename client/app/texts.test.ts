import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

interface Texts {
  readonly [key: string]: string | Texts;
}

const PLURAL = /_(one|few|many|other)$/;
const FORMS = { pl: ['one', 'few', 'many', 'other'], en: ['one', 'other'] } as const;

const client = fileURLToPath(new URL('..', import.meta.url));
const features = readdirSync(`${client}features`).map((feature) => `features/${feature}`);
const rooms = ['ui', 'app', ...features].flatMap((room) =>
  readdirSync(`${client}${room}`).flatMap((file) => (/^(\w+\.)?messages\.ts$/.test(file) ? `${room}/${file}` : [])),
);

function flatten(texts: Texts, prefix = ''): Map<string, string> {
  const entries = Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

const stems = (texts: Map<string, string>) =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort();

const placeholders = (texts: Map<string, string>, stem: string) => {
  const found = [...texts].filter(([key]) => key.replace(PLURAL, '') === stem);
  return [...new Set(found.flatMap(([, text]) => text.match(/\{\{\w+\}\}/g) ?? []))].sort();
};

describe.each(rooms)('the texts of %s', (room) => {
  let pl: Map<string, string>;
  let en: Map<string, string>;

  test('exist', async () => {
    const { messages } = (await import(`${client}${room}`)) as { messages: { pl: Texts; en: Texts } };
    pl = flatten(messages.pl);
    en = flatten(messages.en);
    expect(pl.size).toBeGreaterThan(0);
  });

  test('have the same keys in both languages', () => {
    expect(stems(en)).toEqual(stems(pl));
  });

  test('use the same values in both languages', () => {
    for (const stem of stems(pl)) expect([stem, placeholders(en, stem)]).toEqual([stem, placeholders(pl, stem)]);
  });

  test('have every plural form of their language', () => {
    for (const [language, texts] of [
      ['pl', pl],
      ['en', en],
    ] as const) {
      const plurals = new Set(
        [...texts.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
      );
      for (const stem of plurals) {
        const forms = [...texts.keys()].filter((key) => key.replace(PLURAL, '') === stem);
        expect(forms.sort()).toEqual(FORMS[language].map((form) => `${stem}_${form}`).sort());
      }
    }
  });

  test('leave nothing empty', () => {
    for (const [key, text] of [...pl, ...en]) expect([key, text.trim()]).not.toEqual([key, '']);
  });
});
