import type { Config } from '../config.js';

/** What features may know of the configuration: the programme and its foundation, never a secret of the machine. */
export type Settings = Pick<Config, 'programmeName' | 'foundation' | 'publicUrl' | 'timeZone' | 'demo'>;
