import { defineTexts } from '../../ui/i18n';

export const messages = {
  pl: {
    landing: {
      title: 'Wiedza, która wychodzi poza własne podwórko',
      lead: 'Jesteśmy zespołem wolontariuszek i wolontariuszy, którzy znają się na pracy społecznej: na dotacjach, budżetach obywatelskich, funduszu sołeckim, konsultacjach i spotkaniach, z których coś wynika. Pomagamy organizacjom i społecznościom w całym regionie – bezpłatnie i na miejscu.',
      join: 'Dołącz do zespołu',
      ask: 'Poproś o wsparcie',
    },
    round: {
      title: 'Trwa nabór: {{name}}',
      lead_one: 'Czeka {{count}} miejsce. Zgłoszenia przyjmujemy do {{moment}}.',
      lead_few: 'Czekają {{count}} miejsca. Zgłoszenia przyjmujemy do {{moment}}.',
      lead_many: 'Czeka {{count}} miejsc. Zgłoszenia przyjmujemy do {{moment}}.',
      lead_other: 'Czeka {{count}} miejsca. Zgłoszenia przyjmujemy do {{moment}}.',
      register: 'Załóż konto i złóż zgłoszenie',
      signIn: 'Mam już konto',
      more: 'Więcej o naborze',
    },
    trainings: { title: 'Najbliższe szkolenia zespołu', all: 'Wszystkie szkolenia', online: 'online' },
    impact: {
      title: 'Co już się udało',
      hours_one: 'godzina wsparcia',
      hours_few: 'godziny wsparcia',
      hours_many: 'godzin wsparcia',
      hours_other: 'godziny wsparcia',
      organisations_one: 'organizacja lub społeczność',
      organisations_few: 'organizacje i społeczności',
      organisations_many: 'organizacji i społeczności',
      organisations_other: 'organizacji i społeczności',
      municipalities_one: 'gmina',
      municipalities_few: 'gminy',
      municipalities_many: 'gmin',
      municipalities_other: 'gminy',
      volunteers_one: 'osoba w zespole',
      volunteers_few: 'osoby w zespole',
      volunteers_many: 'osób w zespole',
      volunteers_other: 'osoby w zespole',
      note: 'Liczymy tylko działania, które potwierdzili odbiorcy.',
    },
    how: {
      title: 'Jak to działa',
      learn: {
        title: 'Uczymy się',
        text: 'Każda osoba w zespole ma własny plan rozwoju: szkolenia, praktykę w parze z kimś bardziej doświadczonym i cele, które sama wybiera.',
      },
      share: {
        title: 'Dzielimy się',
        text: 'To, czego się nauczymy, oddajemy organizacjom i mieszkańcom: prowadzimy warsztaty, doradzamy, pomagamy napisać wniosek i przygotować zebranie.',
      },
      beyond: {
        title: 'Wychodzimy poza swój krąg',
        text: 'Najchętniej jedziemy tam, gdzie nas jeszcze nie było. Kto dziś dostaje pomoc, jutro może pomagać innym.',
      },
    },
    joining: {
      title: 'Jak dołączyć',
      lead: 'Przynależność do zespołu to wyróżnienie i zobowiązanie. Nie trzeba wiedzieć wszystkiego – trzeba chcieć się uczyć i dzielić.',
      step1: 'Załóż konto i potwierdź adres e-mail.',
      step2: 'Podczas otwartego naboru wypełnij zgłoszenie. Zapisuje się samo, możesz do niego wracać.',
      step3: 'Po decyzji podpisujemy porozumienie i razem układamy Twój plan rozwoju.',
      step4: 'Uczysz się, pomagasz i widzisz, dokąd dotarła Twoja pomoc.',
      action: 'Załóż konto',
    },
    help: {
      title: 'Jak dostać wsparcie',
      lead: 'Pomagamy organizacjom pozarządowym, kołom gospodyń wiejskich, radom sołeckim, grupom nieformalnym i społecznościom lokalnym.',
      point1:
        'Powiedz, z czym się mierzycie; konta nie potrzebujesz. Pomożemy zamienić to w konkretne zadanie i termin.',
      point2: 'Zaproponujemy osobę, która zna temat i może do Was dojechać. To Wy decydujecie, czy ją przyjąć.',
      point3: 'Na koniec potwierdzacie, co zostało zrobione. Wsparcie nic nie kosztuje.',
      action: 'Poproś o wsparcie',
      mail: 'Wolisz napisać?',
    },
    signedIn: {
      title: 'Dzień dobry, {{name}}!',
      lead: 'Tu zobaczysz, co się dzieje i co teraz zależy od Ciebie.',
      emptyTitle: 'Twoje konto jest gotowe',
      emptyLead: 'Gdy coś będzie na Ciebie czekać, pojawi się tutaj. Do wszystkich stron prowadzi menu.',
      account: 'Ustawienia konta',
      old: '{{problem}} Na razie widzisz to, co było wcześniej.',
    },
  },
  en: {
    landing: {
      title: 'Know-how that goes beyond its own backyard',
      lead: 'We are a team of volunteers who know how civic work is done: grants, civic budgets, the village fund, consultations and meetings that lead somewhere. We help organisations and communities across the whole region – free of charge and on the spot.',
      join: 'Join the team',
      ask: 'Ask for support',
    },
    round: {
      title: 'Recruitment is open: {{name}}',
      lead_one: '{{count}} place is waiting. Applications are taken until {{moment}}.',
      lead_other: '{{count}} places are waiting. Applications are taken until {{moment}}.',
      register: 'Create an account and apply',
      signIn: 'I have an account',
      more: 'More about the round',
    },
    trainings: { title: 'Next trainings of the team', all: 'All trainings', online: 'online' },
    impact: {
      title: 'What has been achieved',
      hours_one: 'hour of support',
      hours_other: 'hours of support',
      organisations_one: 'organisation or community',
      organisations_other: 'organisations and communities',
      municipalities_one: 'municipality',
      municipalities_other: 'municipalities',
      volunteers_one: 'person in the team',
      volunteers_other: 'people in the team',
      note: 'We count only activities that the receivers have confirmed.',
    },
    how: {
      title: 'How it works',
      learn: {
        title: 'We learn',
        text: 'Everyone in the team has a development plan of their own: trainings, practice alongside somebody more experienced, and goals they choose themselves.',
      },
      share: {
        title: 'We share',
        text: 'What we learn we give to organisations and residents: we run workshops, advise, help to write an application or to prepare a meeting.',
      },
      beyond: {
        title: 'We go beyond our circle',
        text: 'We like best to go where we have not been yet. Those who are helped today may help others tomorrow.',
      },
    },
    joining: {
      title: 'How to join',
      lead: 'Belonging to the team is a privilege and a commitment. You need not know everything – only be willing to learn and to share.',
      step1: 'Create an account and confirm your e-mail address.',
      step2: 'While a recruitment round is open, fill in the application. It saves itself, so you can come back to it.',
      step3: 'After the decision we sign an agreement and put together your development plan.',
      step4: 'You learn, you help, and you see how far your help has reached.',
      action: 'Create an account',
    },
    help: {
      title: 'How to get support',
      lead: 'We help NGOs, rural women’s circles, village councils, informal groups and local communities.',
      point1:
        'Tell us what you are up against; you need no account. We will help to turn it into a concrete task and a date.',
      point2:
        'We will suggest somebody who knows the subject and can come to you. It is you who decide whether to accept.',
      point3: 'In the end you confirm what was done. The support costs nothing.',
      action: 'Ask for support',
      mail: 'Rather write?',
    },
    signedIn: {
      title: 'Good day, {{name}}!',
      lead: 'Here you can see what is going on and what is up to you now.',
      emptyTitle: 'Your account is ready',
      emptyLead: 'When something waits for you, it will appear here. The menu leads to all pages.',
      account: 'Account settings',
      old: '{{problem}} What you see for now is from before.',
    },
  },
} as const;

export const useTexts = defineTexts('home', messages);
