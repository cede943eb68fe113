import type { DemoPlan } from './types.js';

export const PLANS: readonly DemoPlan[] = [
  {
    person: 'lis',
    state: 'AGREED',
    proposed: -192,
    proposedBy: 'maj',
    agreed: -188,
    goals: [
      'Samodzielnie przeprowadzić sołectwo przez całą procedurę funduszu',
      'Napisać wnioski z trzema organizacjami spoza Torunia',
    ],
    trainings: [
      { training: 'grants', by: -120 },
      { training: 'village_fund', by: -100 },
      { training: 'difficult_meetings', by: 30 },
    ],
    areas: [
      {
        topic: 'Wnioski o dotacje w gminach wiejskich',
        competence: 'GRANT_WRITING',
        municipality: '041507',
        targetMinutes: 1800,
        by: 120,
      },
      {
        topic: 'Zebrania i fundusz sołecki',
        competence: 'VILLAGE_FUND_PROCEDURE',
        municipality: '041704',
        targetMinutes: 1200,
        by: 150,
      },
    ],
  },
  {
    person: 'dabrowski',
    state: 'AGREED',
    proposed: -191,
    proposedBy: 'dabrowski',
    agreed: -187,
    goals: ['Dotrzeć z funduszem sołeckim do powiatów, w których nikt mnie nie zna'],
    trainings: [{ training: 'consultations', by: -40 }],
    areas: [
      {
        topic: 'Fundusz sołecki w Borach Tucholskich',
        competence: 'VILLAGE_FUND_PROCEDURE',
        municipality: '041601',
        targetMinutes: 1500,
        by: 140,
      },
      {
        topic: 'Zebrania wiejskie',
        competence: 'VILLAGE_MEETING',
        municipality: '040807',
        targetMinutes: 900,
        by: 150,
      },
    ],
  },
  {
    person: 'kubiak',
    state: 'AGREED',
    proposed: -189,
    proposedBy: 'bielak',
    agreed: -186,
    goals: ['Pomóc młodzieżowej radzie napisać pierwszy projekt', 'Nauczyć się liczyć koszty'],
    trainings: [
      { training: 'grants', by: -120 },
      { training: 'civic_budget', by: -90 },
    ],
    areas: [
      {
        topic: 'Budżet obywatelski z młodzieżą',
        competence: 'CIVIC_BUDGET_PROJECT',
        municipality: '040904',
        targetMinutes: 1200,
        by: 120,
      },
      {
        topic: 'Projekty sąsiedzkie',
        competence: 'CIVIC_BUDGET_CAMPAIGN',
        municipality: '046101',
        targetMinutes: 900,
        by: 120,
      },
    ],
  },
  {
    person: 'nowicka',
    state: 'AGREED',
    proposed: -190,
    proposedBy: 'maj',
    agreed: -184,
    goals: ['Przeprowadzić konsultacje w trzech małych miejscowościach', 'Podzielić się warsztatem z zespołem'],
    trainings: [
      { training: 'civic_budget', by: -90 },
      { training: 'local_initiative', by: 60 },
    ],
    areas: [
      {
        topic: 'Konsultacje poza dużymi miastami',
        competence: 'RESIDENT_CONSULTATION',
        municipality: '041104',
        targetMinutes: 1500,
        by: 140,
      },
    ],
  },
  {
    person: 'makowska',
    state: 'AGREED',
    proposed: -187,
    proposedBy: 'makowska',
    agreed: -183,
    goals: ['Poznać region i wesprzeć pięć organizacji, których wcześniej nie znałam'],
    trainings: [
      { training: 'village_fund', by: -100 },
      { training: 'local_initiative', by: 60 },
    ],
    areas: [
      {
        topic: 'Sprawozdania i ewaluacja',
        competence: 'GRANT_REPORTING',
        municipality: '041406',
        targetMinutes: 1200,
        by: 150,
      },
    ],
  },
  {
    person: 'walczak',
    state: 'AGREED',
    proposed: -186,
    proposedBy: 'bielak',
    agreed: -182,
    goals: ['Pomóc klubom i świetlicom wdrożyć standardy ochrony małoletnich'],
    trainings: [
      { training: 'grants', by: -120 },
      { training: 'civic_budget', by: -90 },
    ],
    areas: [
      {
        topic: 'Ochrona małoletnich w klubach',
        competence: 'CHILD_PROTECTION',
        municipality: '041001',
        targetMinutes: 900,
        by: 120,
      },
    ],
  },
  {
    person: 'bondarenko',
    state: 'PROPOSED',
    proposed: -6,
    proposedBy: 'maj',
    goals: ['Zaprosić do trzech miejscowych kół osoby z doświadczeniem migracji'],
    trainings: [{ training: 'difficult_meetings', by: 10 }],
    areas: [
      {
        topic: 'Wolontariat otwarty na cudzoziemców',
        competence: 'VOLUNTEER_COORDINATION',
        municipality: '041003',
        targetMinutes: 900,
        by: 150,
      },
    ],
  },
];
