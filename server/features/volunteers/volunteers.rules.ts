import type { Rules } from '../../access/ability.js';

/** A competence as others see it: not what shows it. */
const SHOWN = ['userId', 'competenceId', 'level', 'source'] as const;
const OF_THE_TEAM = { volunteerSince: { $ne: null } };

export const volunteersRules: Rules = ({ userId, roles, facts }, { can }) => {
  if (!userId) return;
  const own = { userId };
  can('read', ['CompetenceClaim', 'Tie'], own);
  can(['create', 'update', 'delete'], 'CompetenceClaim', { ...own, source: 'SELF' });
  can(['create', 'delete'], 'Tie', own);
  can('read', 'CompetenceClaim', SHOWN, { userId: { $in: [...facts.proposedUserIds, ...facts.matchedUserIds] } });
  if (roles.has('VOLUNTEER')) {
    can('browse', 'User', OF_THE_TEAM);
    can('read', 'CompetenceClaim', SHOWN);
  }
  if (roles.has('ADMINISTRATOR')) {
    can('browse', 'User', OF_THE_TEAM);
    can('read', 'CompetenceClaim');
  }
  if (roles.has('COORDINATOR')) {
    can('browse', 'User', OF_THE_TEAM);
    can('inspect', 'User');
    can('read', ['CompetenceClaim', 'Tie']);
  }
};
