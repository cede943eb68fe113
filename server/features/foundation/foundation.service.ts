import type { Context } from '../../access/context.js';
import type { Store } from '../../access/store.js';
import type { Work } from '../../access/work.js';
import { type InputProblem, InvalidInput } from '../../platform/errors.js';
import type { FoundationFacts } from '../../platform/settings.js';
import { REGISTER_NUMBERS } from '../../platform/validation/polish-numbers.js';
import { FIRST_FOUNDATION } from './foundation.data.js';
import { Foundation } from './foundation.entity.js';

const NUMBERS = Object.keys(REGISTER_NUMBERS) as Array<keyof typeof REGISTER_NUMBERS>;
const FACTS = Object.keys(FIRST_FOUNDATION) as Array<keyof FoundationFacts>;

const factsOf = (row: Foundation): FoundationFacts =>
  Object.fromEntries(FACTS.map((name) => [name, row[name]])) as Record<keyof FoundationFacts, string>;

/** The foundation as its record says at this moment: for what binds. Give a store that may read it. */
export async function foundationOf(store: Store): Promise<FoundationFacts> {
  const row = await store.first(Foundation, {});
  return row ? factsOf(row) : FIRST_FOUNDATION;
}

/** Looks into the record, for the mails and pages of this process. */
export async function learnFoundation(context: Context): Promise<void> {
  Object.assign(context.settings.foundation, await foundationOf(context.system.store));
}

/** Gives a new portal the record that its administrator completes. */
export async function seedFoundation(system: Context): Promise<void> {
  if ((await system.store.count(Foundation)) === 0) {
    await system.write(async (work) => void (await work.create(Foundation, FIRST_FOUNDATION)));
  }
  await learnFoundation(system);
}

/** Changes the record. Agreements that were sent keep what they were sent with. */
export async function updateFoundation(
  work: Work,
  { version, ...changes }: Partial<FoundationFacts> & { version: number },
): Promise<Foundation> {
  const { id } = await work.store.get(Foundation, (await work.store.first(Foundation, {}))?.id ?? '');
  const row = await work.load(Foundation, id, 'update', version);
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const before = factsOf(row);
  // An empty text clears what may be empty; the others are checked to be longer.
  Object.assign(row, Object.fromEntries(given.map(([name, value]) => [name, value || null])));
  checkNumbers(row);
  await work.save(row);
  const fields = FACTS.filter((name) => row[name] !== before[name]);
  if (fields.length > 0) await work.record('updateFoundation', row, { fields });
  return row;
}

/** Brings the numbers to the form of their registers, or says which are none. */
function checkNumbers(row: Foundation): void {
  const problems: InputProblem[] = [];
  for (const name of NUMBERS) {
    const { normalise, isRight, key } = REGISTER_NUMBERS[name];
    const number = row[name] && normalise(row[name]);
    if (number && !isRight(number)) problems.push({ path: [name], key });
    else if (number) row[name] = number;
  }
  if (problems.length > 0) throw new InvalidInput(problems);
}
