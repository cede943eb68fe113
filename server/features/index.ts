import type { Feature } from '../access/feature.js';
import { accounts } from './accounts/index.js';
import { region } from './region/index.js';

/** All parts of the programme; those that others build on come first. */
export const FEATURES: readonly Feature[] = [region, accounts];
