import type { Engine } from '../access/context.js';

/** Tells the demo story into an empty database; a database that has people already is left alone. */
export async function loadDemo(_engine: Engine): Promise<void> {}
