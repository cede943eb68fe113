import { ACTIVITIES_1 } from './activities-1.data.js';
import { ACTIVITIES_2 } from './activities-2.data.js';
import { AGREEMENTS } from './agreements.data.js';
import { CONVERSATIONS } from './conversations.data.js';
import { ORGANISATIONS_1 } from './organisations-1.data.js';
import { ORGANISATIONS_2 } from './organisations-2.data.js';
import { CANDIDATES } from './people-candidates.data.js';
import { STAFF_AND_REPRESENTATIVES } from './people-staff.data.js';
import { VOLUNTEERS_1 } from './people-volunteers-1.data.js';
import { VOLUNTEERS_2 } from './people-volunteers-2.data.js';
import { PLANS } from './plans.data.js';
import { REQUESTS_1 } from './requests-1.data.js';
import { REQUESTS_2 } from './requests-2.data.js';
import { ROUNDS } from './rounds.data.js';
import { TRAININGS } from './trainings.data.js';
import { VISITORS } from './visitors.data.js';

/**
 * One season of an invented programme in a real region: a round in spring, trainings in summer, support in autumn.
 * People and organisations are invented. Every date is an offset in days from the day of loading.
 */
export const DEMO_STORY = {
  people: [...STAFF_AND_REPRESENTATIVES, ...VOLUNTEERS_1, ...VOLUNTEERS_2, ...CANDIDATES],
  organisations: [...ORGANISATIONS_1, ...ORGANISATIONS_2],
  rounds: ROUNDS,
  conversations: CONVERSATIONS,
  agreements: AGREEMENTS,
  plans: PLANS,
  trainings: TRAININGS,
  requests: [...REQUESTS_1, ...REQUESTS_2],
  visitors: VISITORS,
  activities: [...ACTIVITIES_1, ...ACTIVITIES_2],
} as const;

/** Who does the foundation's part in the story. */
export const COORDINATOR = 'maj';
