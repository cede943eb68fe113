import type { PlanCaseFragment, PlanEditionFragment } from '../../graphql/generated/plans/graphql';

const edition: PlanEditionFragment = {
  __typename: 'DevelopmentPlan',
  id: 'plan',
  edition: 1,
  status: 'DRAFT',
  proposedBy: null,
  agreedAt: null,
  updatedAt: '2026-10-06T08:00:00.000Z',
};

const nothing = { __typename: 'ItemProgress', share: 0, met: false, reached: 0 } as const;

/** A complete draft of the viewer `viewer`, within an agreement of a year. */
export const draft: PlanCaseFragment = {
  ...edition,
  version: 3,
  userId: 'viewer',
  comment: null,
  validFrom: '2026-10-05',
  validTo: '2027-10-04',
  proposedAt: null,
  user: { __typename: 'User', id: 'viewer', name: 'Barbara Nowicka' },
  editions: [edition],
  progress: { __typename: 'PlanProgress', share: 0, met: false, metItems: 0, items: 2 },
  goals: [
    {
      __typename: 'PlanGoal',
      id: 'goal-1',
      text: 'Prowadzić warsztaty',
      competenceId: null,
      targetLevel: null,
      competence: null,
      progress: null,
    },
    {
      __typename: 'PlanGoal',
      id: 'goal-2',
      text: 'Pisać wnioski',
      competenceId: 'grants',
      targetLevel: 4,
      competence: { __typename: 'Competence', id: 'grants', namePl: 'Wnioski', nameEn: 'Applications' },
      progress: nothing,
    },
  ],
  trainings: [
    {
      __typename: 'PlanTraining',
      id: 'item-1',
      trainingId: 'first-aid',
      dueOn: '2027-03-01',
      training: {
        __typename: 'Training',
        id: 'first-aid',
        titlePl: 'Pierwsza pomoc',
        titleEn: 'First aid',
        minutes: 240,
      },
      progress: nothing,
    },
  ],
  areas: [
    {
      __typename: 'PlanArea',
      id: 'area-1',
      topic: 'Dotacje',
      activityKindId: null,
      municipalityId: null,
      targetMinutes: 750,
      dueOn: '2027-10-04',
      activityKind: null,
      municipality: null,
      progress: nothing,
    },
  ],
};

/** The same, agreed and in force. */
export const agreed: PlanCaseFragment = {
  ...draft,
  status: 'AGREED',
  proposedBy: 'COORDINATOR',
  agreedAt: '2026-10-07T08:00:00.000Z',
  editions: [{ ...edition, status: 'AGREED' }],
};
