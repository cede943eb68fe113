import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { en } from './texts.en';
import { pl } from './texts.pl';

const features = fileURLToPath(new URL('../../../server/features', import.meta.url));

/** Names of events as the server's sources write them; those that a variable holds are met by the tests of pages. */
function recordedEvents(): string[] {
  const sources = readdirSync(features, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(`${features}/${file}`, 'utf8'));
  const firstArguments = sources.flatMap((source) => source.match(/\.record\(\s*[^,]+,|\bevent: '\w+'/g) ?? []);
  return [...new Set(firstArguments.flatMap((argument) => argument.match(/(?<=')\w+(?=')/g) ?? []))].filter(
    // Compared with, not recorded.
    (name) => name !== name.toUpperCase(),
  );
}

test.each([
  ['Polish', pl],
  ['English', en],
])('whatever the server records has words in %s', (_language, { events }) => {
  const known = new Set(Object.values(events).flatMap((named) => Object.keys(named)));
  const recorded = recordedEvents();
  expect(recorded.length).toBeGreaterThan(60);
  expect(recorded.filter((event) => !known.has(event))).toEqual([]);
});
