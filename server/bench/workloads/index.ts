import type { Workload } from '../workload.js';
import { m1Log } from './m1-log.js';
import { q1Coordinator } from './q1-coordinator.js';
import { q1Counted } from './q1-counted.js';
import { q1Million } from './q1-million.js';
import { q1Ngo, q1Volunteer } from './q1-own.js';
import { q2Dashboard } from './q2-dashboard.js';
import { q3Grown, q3Ranking } from './q3-ranking.js';
import { q4Report } from './q4-report.js';

/** In the order in which they are run. */
export const WORKLOADS: readonly Workload[] = [
  q1Coordinator,
  q1Counted,
  q1Volunteer,
  q1Ngo,
  q1Million,
  q2Dashboard,
  q3Ranking,
  q3Grown,
  q4Report,
  m1Log,
];
