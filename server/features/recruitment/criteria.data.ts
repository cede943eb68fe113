/** What the reviewers score, in whole points and with a written justification for each criterion. */

export interface CriterionSeed {
  readonly code: string;
  readonly namePl: string;
  readonly nameEn: string;
  /** Guidance for the reviewer. */
  readonly descriptionPl: string;
  readonly descriptionEn: string;
  readonly maxPoints: number;
  /** Share of the total in per cent; the weights add up to 100. */
  readonly weight: number;
}

export const CRITERIA: readonly CriterionSeed[] = [
  {
    code: 'EXPERIENCE',
    namePl: 'Doświadczenie społeczne',
    nameEn: 'Civic experience',
    descriptionPl: 'Przykłady działań i to, co z nich wynikło; funkcja i staż nie są ważniejsze od skutku.',
    descriptionEn: 'Examples of work and what came of them; a post or seniority does not outweigh the effect.',
    maxPoints: 10,
    weight: 25,
  },
  {
    code: 'KNOWLEDGE',
    namePl: 'Wiedza i umiejętności',
    nameEn: 'Knowledge and skills',
    descriptionPl: 'Kompetencje przydatne organizacjom i społecznościom oraz gotowość, by się nimi dzielić.',
    descriptionEn: 'Competences useful to organisations and communities, and the readiness to share them.',
    maxPoints: 10,
    weight: 25,
  },
  {
    code: 'REACH',
    namePl: 'Zasięg poza własny krąg',
    nameEn: 'Reach beyond the own circle',
    descriptionPl: 'Pomysł na dotarcie do miejsc i osób, które dziś nie mają wsparcia; realny i konkretny.',
    descriptionEn: 'An idea how to reach places and people without support today; feasible and concrete.',
    maxPoints: 10,
    weight: 25,
  },
  {
    code: 'MOTIVATION',
    namePl: 'Motywacja i chęć rozwoju',
    nameEn: 'Motivation and wish to develop',
    descriptionPl: 'Zrozumienie, na czym polega program, i to, czego kandydatka lub kandydat chce się nauczyć.',
    descriptionEn: 'Understanding of the programme, and what the candidate wants to learn.',
    maxPoints: 10,
    weight: 15,
  },
  {
    code: 'AVAILABILITY',
    namePl: 'Dyspozycyjność',
    nameEn: 'Availability',
    descriptionPl: 'Czas i możliwość dojazdu lub pomocy zdalnej; mało godzin nie wyklucza, jeśli plan jest realny.',
    descriptionEn: 'Time and the possibility to travel or help online; few hours do not exclude a realistic plan.',
    maxPoints: 10,
    weight: 10,
  },
];
