/**
 * The application form and the criteria of a new round. A round takes copies of them, so that answers are always read
 * with the questions they were given to. Identity document numbers are never asked here.
 */

export type QuestionType =
  | 'SHORT_TEXT'
  | 'LONG_TEXT'
  | 'SINGLE_CHOICE'
  | 'MULTIPLE_CHOICE'
  | 'SCALE'
  | 'NUMBER'
  | 'DATE'
  | 'BOOLEAN'
  | 'MUNICIPALITY'
  /** Competences of the catalogue, each with a level from 1 to 5. */
  | 'COMPETENCES'
  /** Up to `max` uploaded files, one unless said otherwise. */
  | 'FILE';

export interface QuestionOptionSeed {
  readonly value: string;
  readonly labelPl: string;
  readonly labelEn: string;
}

export interface QuestionSeed {
  /** Unique in the form. The keys of the section `PERSON` and `AVAILABILITY` are those of the profile they fill in. */
  readonly key: string;
  readonly type: QuestionType;
  readonly labelPl: string;
  readonly labelEn: string;
  readonly helpPl?: string;
  readonly helpEn?: string;
  readonly required: boolean;
  /** Characters of a text. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Bounds of a number or a scale; of the count of chosen options or competences. */
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly QuestionOptionSeed[];
  /** Asked only when an earlier choice has this answer. */
  readonly showIf?: { readonly question: string; readonly value: string };
}

export interface FormSectionSeed {
  readonly key: string;
  readonly titlePl: string;
  readonly titleEn: string;
  readonly introPl?: string;
  readonly introEn?: string;
  readonly questions: readonly QuestionSeed[];
}

export interface ApplicationFormSeed {
  readonly version: string;
  readonly sections: readonly FormSectionSeed[];
}

const PERSON: FormSectionSeed = {
  key: 'PERSON',
  titlePl: 'O Tobie',
  titleEn: 'About you',
  introPl: 'Tych danych potrzebujemy, żeby się z Tobą skontaktować. Komisja ocenia tylko dalsze części zgłoszenia.',
  introEn: 'We need these data to reach you. The committee scores only the later parts of the application.',
  questions: [
    {
      key: 'name',
      type: 'SHORT_TEXT',
      labelPl: 'Imię i nazwisko',
      labelEn: 'First name and surname',
      required: true,
      minLength: 3,
      maxLength: 120,
    },
    {
      key: 'phone',
      type: 'SHORT_TEXT',
      labelPl: 'Numer telefonu',
      labelEn: 'Telephone number',
      helpPl: 'Zadzwonimy tylko w sprawie zgłoszenia.',
      helpEn: 'We will call only about the application.',
      required: true,
      minLength: 9,
      maxLength: 20,
    },
    {
      key: 'municipality',
      type: 'MUNICIPALITY',
      labelPl: 'Gmina, w której mieszkasz',
      labelEn: 'Municipality where you live',
      helpPl: 'Od niej liczymy odległość do organizacji, które proszą o wsparcie.',
      helpEn: 'From here we measure the distance to organisations that ask for support.',
      required: true,
    },
    {
      key: 'birthYear',
      type: 'NUMBER',
      labelPl: 'Rok urodzenia',
      labelEn: 'Year of birth',
      helpPl: 'Do zespołu zapraszamy osoby pełnoletnie.',
      helpEn: 'The team is open to adults.',
      required: true,
      min: 1920,
    },
    {
      key: 'occupation',
      type: 'SHORT_TEXT',
      labelPl: 'Czym zajmujesz się na co dzień?',
      labelEn: 'What do you do in everyday life?',
      helpPl: 'Praca, nauka, emerytura, opieka, własna działalność: co tylko chcesz nam powiedzieć.',
      helpEn: 'Work, study, retirement, care, your own business: whatever you wish to tell us.',
      required: false,
      maxLength: 200,
    },
  ],
};

const EXPERTISE: FormSectionSeed = {
  key: 'EXPERTISE',
  titlePl: 'Doświadczenie i wiedza',
  titleEn: 'Experience and knowledge',
  questions: [
    {
      key: 'experience',
      type: 'LONG_TEXT',
      labelPl: 'Opisz swoje doświadczenie w działaniach społecznych',
      labelEn: 'Describe your experience of civic work',
      helpPl: 'Liczą się też działania bez formalnej funkcji. Podaj dwa lub trzy przykłady i to, co z nich wynikło.',
      helpEn: 'Work without a formal post counts too. Give two or three examples and what came of them.',
      required: true,
      minLength: 200,
      maxLength: 3000,
    },
    {
      key: 'competences',
      type: 'COMPETENCES',
      labelPl: 'W czym możesz pomóc innym?',
      labelEn: 'What can you help others with?',
      helpPl: '1: znam podstawy, 3: robię to samodzielnie, 5: uczę tego innych.',
      helpEn: '1: I know the basics, 3: I do it on my own, 5: I teach it to others.',
      required: true,
      min: 1,
      max: 12,
    },
    {
      key: 'trainingNeeds',
      type: 'LONG_TEXT',
      labelPl: 'Czego chcesz się nauczyć?',
      labelEn: 'What do you want to learn?',
      helpPl: 'Od tej odpowiedzi zaczniemy Twój indywidualny plan rozwoju.',
      helpEn: 'Your individual development plan will start from this answer.',
      required: false,
      maxLength: 1000,
    },
    {
      key: 'attachments',
      type: 'FILE',
      labelPl: 'Załączniki',
      labelEn: 'Attachments',
      helpPl: 'Jeśli chcesz: zaświadczenia, dyplomy, opinie organizacji albo przykłady tego, co robisz.',
      helpEn: 'If you like: certificates, diplomas, opinions of organisations or examples of what you do.',
      required: false,
      max: 5,
    },
  ],
};

const MOTIVATION: FormSectionSeed = {
  key: 'MOTIVATION',
  titlePl: 'Motywacja i pomysł na pomoc',
  titleEn: 'Motivation and your idea of help',
  questions: [
    {
      key: 'motivation',
      type: 'LONG_TEXT',
      labelPl: 'Dlaczego chcesz dołączyć do zespołu?',
      labelEn: 'Why do you want to join the team?',
      required: true,
      minLength: 100,
      maxLength: 2000,
    },
    {
      key: 'beyondCircle',
      type: 'LONG_TEXT',
      labelPl: 'Jak dotrzesz z pomocą poza krąg organizacji, które już znasz?',
      labelEn: 'How will you bring help beyond the circle of organisations that you already know?',
      helpPl:
        'To sedno naszego programu. Wystarczy kilka zdań o miejscach lub osobach, do których nikt dziś nie dociera.',
      helpEn:
        'This is the heart of the programme. A few sentences on places or people nobody reaches today are enough.',
      required: true,
      minLength: 100,
      maxLength: 2000,
    },
    {
      key: 'intendedOrganisations',
      type: 'LONG_TEXT',
      labelPl: 'Jakie organizacje lub społeczności chcesz wesprzeć?',
      labelEn: 'Which organisations or communities do you want to support?',
      helpPl: 'Podaj nazwy lub miejscowości, jeśli już je znasz. Możesz też zdać się na nas.',
      helpEn: 'Give names or places if you know them. You may also leave it to us.',
      required: false,
      maxLength: 1000,
    },
    {
      key: 'currentTies',
      type: 'LONG_TEXT',
      labelPl: 'Z jakimi organizacjami łączy Cię praca, członkostwo lub rodzina?',
      labelEn: 'With which organisations are you linked by work, membership or family?',
      helpPl: 'Dzięki temu komisja uniknie konfliktu interesów. Powiązania nie obniżają oceny.',
      helpEn: 'This lets the committee avoid conflicts of interest. Ties do not lower the score.',
      required: false,
      maxLength: 1000,
    },
  ],
};

const AVAILABILITY: FormSectionSeed = {
  key: 'AVAILABILITY',
  titlePl: 'Dyspozycyjność',
  titleEn: 'Availability',
  questions: [
    {
      key: 'hoursPerMonth',
      type: 'NUMBER',
      labelPl: 'Ile godzin w miesiącu możesz poświęcić?',
      labelEn: 'How many hours a month can you give?',
      required: true,
      min: 1,
      max: 160,
    },
    {
      key: 'travelRangeKm',
      type: 'NUMBER',
      labelPl: 'Jak daleko możesz dojechać (w kilometrach)?',
      labelEn: 'How far can you travel (in kilometres)?',
      helpPl: 'Wpisz 0, jeśli chcesz pomagać tylko zdalnie.',
      helpEn: 'Enter 0 if you want to help online only.',
      required: true,
      min: 0,
      max: 200,
    },
    {
      key: 'languages',
      type: 'MULTIPLE_CHOICE',
      labelPl: 'W jakich językach możesz pomagać?',
      labelEn: 'In which languages can you help?',
      required: false,
      options: [
        { value: 'pl', labelPl: 'polski', labelEn: 'Polish' },
        { value: 'pjm', labelPl: 'polski język migowy', labelEn: 'Polish Sign Language' },
        { value: 'uk', labelPl: 'ukraiński', labelEn: 'Ukrainian' },
        { value: 'en', labelPl: 'angielski', labelEn: 'English' },
        { value: 'de', labelPl: 'niemiecki', labelEn: 'German' },
        { value: 'ru', labelPl: 'rosyjski', labelEn: 'Russian' },
        { value: 'other', labelPl: 'inny', labelEn: 'other' },
      ],
    },
    {
      key: 'accessibilityNeeds',
      type: 'LONG_TEXT',
      labelPl: 'Czego potrzebujesz, żeby wygodnie brać udział w spotkaniach?',
      labelEn: 'What do you need to take part in meetings comfortably?',
      helpPl: 'Na przykład tłumaczenie na język migowy, sala bez schodów. Odpowiedź widzą tylko osoby koordynujące.',
      helpEn: 'For example sign-language interpreting or a step-free room. Only coordinators see the answer.',
      required: false,
      maxLength: 500,
    },
    {
      key: 'source',
      type: 'SINGLE_CHOICE',
      labelPl: 'Skąd wiesz o naborze?',
      labelEn: 'How did you hear of the round?',
      required: false,
      options: [
        { value: 'ORGANISATION', labelPl: 'od organizacji', labelEn: 'from an organisation' },
        { value: 'VOLUNTEER', labelPl: 'od osoby z zespołu', labelEn: 'from a member of the team' },
        { value: 'WEBSITE', labelPl: 'ze strony internetowej', labelEn: 'from a website' },
        { value: 'SOCIAL_MEDIA', labelPl: 'z mediów społecznościowych', labelEn: 'from social media' },
        { value: 'LOCAL_GOVERNMENT', labelPl: 'z urzędu gminy lub powiatu', labelEn: 'from a local authority' },
        { value: 'PRESS', labelPl: 'z prasy, radia lub telewizji', labelEn: 'from the press, radio or television' },
        { value: 'OTHER', labelPl: 'inaczej', labelEn: 'in another way' },
      ],
    },
  ],
};

export const APPLICATION_FORM: ApplicationFormSeed = {
  version: '2026-2',
  sections: [PERSON, EXPERTISE, MOTIVATION, AVAILABILITY],
};
