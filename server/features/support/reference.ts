/** The end of an id, in which no two requests are alike as far as people are concerned: `7F3A-91C2`. */
const END = /^([0-9a-f]{4})-?([0-9a-f]{4})$/i;

/** A request's number as people say it on the telephone: the random end of its id. */
export const referenceOf = (id: string): string =>
  id
    .slice(-8)
    .toUpperCase()
    .replace(/^(.{4})/, '$1-');

/** The end of the ids that a text may mean; null for a text that is no such number. */
export function idEndOf(text: string): string | null {
  const [, first, second] = END.exec(text.trim()) ?? [];
  return first && second ? `${first}${second}`.toLowerCase() : null;
}
