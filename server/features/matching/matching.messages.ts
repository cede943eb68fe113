import type { Messages } from '../../platform/messages.js';
import { mailEn } from './mail.en.js';
import { mailPl } from './mail.pl.js';

export const matchingMessages: Messages = {
  pl: {
    NOT_LOOKING: 'Dla tego zapotrzebowania nie szukamy teraz nikogo: jest już uzgodnione albo zamknięte.',
    NO_AGREEMENT: 'Ta osoba nie ma dziś obowiązującego porozumienia, więc nie można jej zaproponować wsparcia.',
    NO_OWN_AGREEMENT: 'Nie masz dziś obowiązującego porozumienia. Napisz do nas, zanim przyjmiesz propozycję.',
    OWN_ORGANISATION: 'Ta osoba sama reprezentuje tę organizację. Pomoc ma przyjść spoza niej.',
    OWN_MATCH: 'Zgodę organizacji wyraża ktoś inny niż osoba, która ma pomagać.',
    ALREADY_MATCHED: 'Ta osoba jest już połączona z tym zapotrzebowaniem.',
    CAPACITY_EXCEEDED:
      'To więcej, niż ta osoba zadeklarowała na miesiąc: zostało jej {{hours}} h {{minutes}} min. Zmniejsz liczbę godzin albo napisz, dlaczego tym razem można więcej.',
    OWN_CAPACITY_EXCEEDED:
      'W tym miesiącu zostało Ci {{hours}} h {{minutes}} min z tego, co zadeklarowano w profilu. Zmniejsz liczbę godzin albo zmień dostępność w profilu.',
    MINORS_CHECK_MISSING:
      'W działaniu wezmą udział dzieci. Napisz, kto i kiedy sprawdził tę osobę w Rejestrze Sprawców Przestępstw na Tle Seksualnym (art. 21 ustawy z 13 maja 2016 r.).',
    MINORS_BY_COORDINATOR:
      'W działaniu wezmą udział dzieci, więc najpierw potrzebne jest sprawdzenie w rejestrze. Napisz do nas: zgłosimy Cię, gdy będzie gotowe.',
    TOO_LATE: 'Termin na odpowiedź minął.',
    mail: mailPl,
  },
  en: {
    NOT_LOOKING: 'Nobody is being looked for here now: the request is agreed already, or closed.',
    NO_AGREEMENT: 'This person has no agreement in force today, so no support can be proposed to them.',
    NO_OWN_AGREEMENT: 'You have no agreement in force today. Please write to us before you accept.',
    OWN_ORGANISATION: 'This person represents the organisation. Help is meant to come from outside.',
    OWN_MATCH: 'The organisation is spoken for by somebody else than the person who is to help.',
    ALREADY_MATCHED: 'This person has been brought together with this request already.',
    CAPACITY_EXCEEDED:
      'This is more than the person declared for a month: {{hours}} h {{minutes}} min are left. Lower the hours, or say why it may be more this time.',
    OWN_CAPACITY_EXCEEDED:
      'Of what your profile says, {{hours}} h {{minutes}} min are left this month. Lower the hours, or change your availability in the profile.',
    MINORS_CHECK_MISSING:
      'Children take part. Say who checked this person in the register of sex offenders, and when (art. 21 of the Act of 13 May 2016).',
    MINORS_BY_COORDINATOR:
      'Children take part, so a check in the register has to come first. Write to us: we will put you forward once it is done.',
    TOO_LATE: 'The time for an answer has passed.',
    mail: mailEn,
  },
};
