import type { MessageTree } from '../../platform/messages.js';

/** Mails about matches. Whoever gets a mail of the organisation or of a coordinator never reads a volunteer's reason in it. */
export const mailPl: MessageTree = {
  proposed: {
    subject: 'Propozycja wsparcia: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\nMamy dla Ciebie propozycję: „{{title}}”, {{organisation}}.\n\nZobacz szczegóły i odpowiedz do {{deadline}}:\n{{link}}\n\nJeżeli to nie dla Ciebie, odmów bez skrępowania: szybka odpowiedź pomaga nam znaleźć kogoś innego.',
  },
  remindVolunteer: {
    subject: 'Czekamy na Twoją odpowiedź: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\nPropozycja „{{title}}” ({{organisation}}) wciąż czeka na Twoją odpowiedź. Po {{deadline}} wygaśnie:\n{{link}}',
  },
  volunteerAccepted: {
    subject: 'Jest osoba, która chce pomóc: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\n{{volunteer}} chce pomóc w sprawie „{{title}}” ({{organisation}}).\n\nZobacz, co potrafi ta osoba, i odpowiedz do {{deadline}}:\n{{link}}\n\nGdy się zgodzisz, obie strony zobaczą swoje dane kontaktowe.',
  },
  remindOrganisation: {
    subject: 'Czekamy na Państwa odpowiedź: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\n{{volunteer}} czeka na odpowiedź w sprawie „{{title}}” ({{organisation}}). Po {{deadline}} propozycja wygaśnie:\n{{link}}',
  },
  offered: {
    subject: 'Zgłoszona pomoc: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\n{{volunteer}} zgłasza się do pomocy w sprawie „{{title}}” ({{organisation}}). Odpowiedzi organizacji spodziewamy się do {{deadline}}:\n{{matching}}',
  },
  agreed: {
    subject: 'Uzgodnione: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\n{{organisation}} zgadza się na Twoją pomoc w sprawie „{{title}}”. Dane kontaktowe są tutaj:\n{{link}}\n\nSkontaktujcie się i ustalcie termin. Po spotkaniu zapisz w portalu, co się wydarzyło.',
  },
  agreedForOrganisation: {
    subject: 'Uzgodnione: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\n{{volunteer}} pomoże w sprawie „{{title}}” ({{organisation}}). Dane kontaktowe są tutaj:\n{{link}}\n\nPo spotkaniu poprosimy o krótkie potwierdzenie, co zostało zrobione.',
  },
  agreedForCoordinator: {
    subject: 'Uzgodnione: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\n{{organisation}} i {{volunteer}}: obie strony zgodziły się w sprawie „{{title}}”.\n{{link}}',
  },
  declined: {
    subject: 'Tym razem bez Twojej pomocy: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\n{{organisation}} nie skorzysta z propozycji w sprawie „{{title}}”. Dziękujemy za gotowość: inne zapotrzebowania czekają w portalu.\n{{link}}',
  },
  declinedForCoordinator: {
    subject: 'Odmowa: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\nPropozycja „{{title}}” ({{organisation}}, {{volunteer}}) spotkała się z odmową. Wybierz kogoś innego:\n{{matching}}',
  },
  withdrawn: {
    subject: 'Propozycja wycofana: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\nWycofujemy propozycję w sprawie „{{title}}” ({{organisation}}). Powód znajdziesz tutaj:\n{{link}}',
  },
  withdrawnForOrganisation: {
    subject: 'Zmiana: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\n{{volunteer}} jednak nie pomoże w sprawie „{{title}}” ({{organisation}}). Szukamy kogoś innego i wkrótce się odezwiemy.\n{{link}}',
  },
  withdrawnForCoordinator: {
    subject: 'Rezygnacja: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\n{{volunteer}} nie pomoże jednak w sprawie „{{title}}” ({{organisation}}). Wybierz kogoś innego:\n{{matching}}',
  },
  finished: {
    subject: 'Wsparcie zakończone: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\nWsparcie w sprawie „{{title}}” ({{organisation}}), w którym pomaga {{volunteer}}, dobiegło końca. Sprawdź, czy wszystkie działania są potwierdzone:\n{{link}}',
  },
  expired: {
    subject: 'Brak odpowiedzi: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\nPropozycja „{{title}}” ({{organisation}}, {{volunteer}}) wygasła, bo nikt nie odpowiedział w terminie. Wybierz kogoś innego albo zadzwoń:\n{{matching}}',
  },
  expiredForVolunteer: {
    subject: 'Brak odpowiedzi organizacji: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\n{{organisation}} nie odpowiedziała w terminie w sprawie „{{title}}”, więc propozycja wygasła. Twój czas w tym miesiącu znów jest wolny.\n{{link}}',
  },
  requestEnded: {
    subject: 'Zapotrzebowanie zamknięte: {{title}}',
    text: 'Dzień dobry, {{name}}!\n\nZapotrzebowanie „{{title}}” ({{organisation}}) zostało zamknięte, więc Twoja pomoc nie będzie potrzebna. Dziękujemy za gotowość.\n{{link}}',
  },
};
