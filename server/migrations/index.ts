import { CharacterSet } from './0001-character-set.js';
import { Foundation } from './0002-foundation.js';

/** All migrations in order. */
export const MIGRATIONS = [CharacterSet, Foundation];
