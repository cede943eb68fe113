import type { Feature } from '../../access/feature.js';
import { shapeOf } from '../../platform/copies/source.js';
import { Activity, Feedback } from './activities.entity.js';
import { activitiesMessages } from './activities.messages.js';
import { ActivitiesResolver } from './activities.resolver.js';
import { activitiesRules, SENT } from './activities.rules.js';
import { ActivityFieldsResolver } from './activity-fields.resolver.js';

export { ACCEPTED, COUNTED } from './activities.states.js';

export const activities: Feature = {
  name: 'activities',
  entities: [Activity, Feedback],
  resolvers: [ActivitiesResolver, ActivityFieldsResolver],
  rules: activitiesRules,
  messages: activitiesMessages,
  facts: [
    {
      fact: 'supportingUserIds',
      sql: `SELECT DISTINCT a.userId AS id FROM activities a JOIN memberships m ON m.organisationId = a.organisationId
        WHERE m.userId = :user AND a.status <> 'DRAFT'`,
      watched: [
        {
          ...shapeOf(Activity, { by: 'organisationId', columns: ['userId'], only: { status: SENT } }),
          whose: 'organisationIds',
        },
      ],
    },
  ],
};
