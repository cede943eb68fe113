import { registerEnumType } from 'type-graphql';

/** A GraphQL enum out of its words. Its type is `keyof typeof` the result. */
export function wordsOf<const Word extends string>(
  name: string,
  description: string,
  words: readonly Word[],
): { readonly [W in Word]: W } {
  const values = Object.fromEntries(words.map((word) => [word, word])) as { [W in Word]: W };
  registerEnumType(values, { name, description });
  return values;
}
