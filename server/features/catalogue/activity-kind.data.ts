/** The forms in which a volunteer works with an organisation or a community. */

export interface ActivityKindSeed {
  readonly code: string;
  readonly namePl: string;
  readonly nameEn: string;
  readonly descriptionPl: string;
  readonly descriptionEn: string;
}

export const ACTIVITY_KINDS = [
  {
    code: 'LOCAL_MEETING',
    namePl: 'Spotkanie lokalne',
    nameEn: 'Local meeting',
    descriptionPl: 'Zebranie wiejskie, spotkanie osiedlowe, rozmowa mieszkańców o wspólnej sprawie.',
    descriptionEn: 'A village or neighbourhood meeting, a talk of residents about a common matter.',
  },
  {
    code: 'CONSULTATION',
    namePl: 'Konsultacje z mieszkańcami',
    nameEn: 'Consultation with residents',
    descriptionPl: 'Zbieranie opinii według z góry znanych pytań i odpowiedź na nie.',
    descriptionEn: 'Collecting opinions on questions known in advance, and answering them.',
  },
  {
    code: 'WORKSHOP',
    namePl: 'Warsztat',
    nameEn: 'Workshop',
    descriptionPl: 'Praca z grupą, po której zostaje wspólny wynik: projekt, plan, lista ustaleń.',
    descriptionEn: 'Work with a group that leaves a joint result: a project, a plan, a list of decisions.',
  },
  {
    code: 'TRAINING',
    namePl: 'Szkolenie',
    nameEn: 'Training',
    descriptionPl: 'Przekazanie wiedzy i umiejętności grupie według programu.',
    descriptionEn: 'Passing on knowledge and skills to a group according to a programme.',
  },
  {
    code: 'INDIVIDUAL_ADVICE',
    namePl: 'Doradztwo indywidualne',
    nameEn: 'Individual advice',
    descriptionPl: 'Rozmowa z jedną organizacją o jej sprawie, na miejscu, zdalnie lub przez telefon.',
    descriptionEn: 'A talk with one organisation about its own matter, on site, online or by phone.',
  },
  {
    code: 'APPLICATION_WRITING',
    namePl: 'Pisanie wniosku',
    nameEn: 'Writing an application',
    descriptionPl: 'Wspólne przygotowanie wniosku, oferty lub projektu wraz z kosztorysem.',
    descriptionEn: 'Preparing an application, offer or project together, with its budget.',
  },
  {
    code: 'FACILITATION',
    namePl: 'Moderacja i facylitacja',
    nameEn: 'Moderation and facilitation',
    descriptionPl: 'Bezstronne prowadzenie rozmowy, debaty lub narady.',
    descriptionEn: 'Leading a conversation, a debate or a conference impartially.',
  },
  {
    code: 'MENTORING',
    namePl: 'Mentoring',
    nameEn: 'Mentoring',
    descriptionPl: 'Stałe towarzyszenie osobie, która prowadzi organizację lub grupę.',
    descriptionEn: 'Accompanying a person who leads an organisation or a group over a longer time.',
  },
  {
    code: 'RESEARCH_WALK',
    namePl: 'Spacer badawczy',
    nameEn: 'Research walk',
    descriptionPl: 'Przejście z mieszkańcami ustaloną trasą, z mapą i notatkami.',
    descriptionEn: 'Walking a set route with residents, with a map and notes.',
  },
  {
    code: 'LOCAL_DIAGNOSIS',
    namePl: 'Diagnoza lokalna',
    nameEn: 'Local diagnosis',
    descriptionPl: 'Rozpoznanie zasobów i potrzeb: ankiety, wywiady, dane, podsumowanie.',
    descriptionEn: 'Finding out resources and needs: surveys, interviews, data, a summary.',
  },
  {
    code: 'NETWORKING',
    namePl: 'Sieciowanie',
    nameEn: 'Networking',
    descriptionPl: 'Poznanie ze sobą osób i organizacji, które mogą działać razem.',
    descriptionEn: 'Bringing together people and organisations that may act together.',
  },
  {
    code: 'WEBINAR',
    namePl: 'Webinar',
    nameEn: 'Webinar',
    descriptionPl: 'Spotkanie szkoleniowe przez internet.',
    descriptionEn: 'A training meeting over the internet.',
  },
  {
    code: 'OWN_PROJECT',
    namePl: 'Własny projekt',
    nameEn: 'Own project',
    descriptionPl: 'Działanie obmyślone i poprowadzone przez osobę z zespołu na rzecz społeczności.',
    descriptionEn: 'An undertaking thought out and led by a member of the team for a community.',
  },
] as const satisfies readonly ActivityKindSeed[];

/** Lets the request templates name only kinds that exist. */
export type ActivityKindCode = (typeof ACTIVITY_KINDS)[number]['code'];
