import type { Messages } from '../../platform/messages.js';

export const recruitmentMessages: Messages = {
  pl: {
    CLOSES_BEFORE_IT_OPENS: 'Nabór musi się kończyć później, niż się zaczyna.',
    CLOSES_IN_THE_PAST: 'Termin zakończenia już minął. Zmień go, zanim ogłosisz nabór.',
    ROUND_NOT_DRAFT: 'Ogłoszonego naboru nie można już zmieniać.',
    ROUND_NOT_OPEN: 'Ten nabór nie przyjmuje teraz zgłoszeń.',
    APPLICATIONS_WAITING: 'Zgłoszenia, które czekają jeszcze na decyzję: {{count}}.',
    ANSWERS_FROZEN: 'Wysłanego zgłoszenia nie można już zmieniać.',
    UNKNOWN_QUESTION: 'Formularz nie ma takiego pytania.',
    NOT_RETURNED: 'Zmienić można tylko odpowiedzi, o które prosimy.',
    UNKNOWN_MUNICIPALITY: 'Wybierz gminę z listy.',
    UNKNOWN_COMPETENCE: 'Wybierz kompetencje z listy.',
    TOO_YOUNG: 'Do zespołu zapraszamy osoby, które mają ukończone 18 lat.',
    RETURN_DEADLINE_PASSED: 'Termin uzupełnienia zgłoszenia już minął.',
    STILL_TIME_TO_COMPLETE: 'Termin uzupełnienia tego zgłoszenia jeszcze nie minął.',
    UNTIL_IN_THE_PAST: 'Wybierz dzień późniejszy niż dzisiejszy.',
    CONSENT_REQUIRED: 'Bez tego oświadczenia nie możemy przyjąć zgłoszenia.',
    NEEDS_CONSENT: 'Zaznacz tę zgodę albo usuń odpowiedź o swoich potrzebach.',
    CONSENT_OUTDATED: 'Treść tego oświadczenia zmieniła się w międzyczasie. Odśwież stronę i przeczytaj ją ponownie.',
    CONSENT_NOT_FREE: 'Tego oświadczenia nie można wycofać osobno. Możesz wycofać całe zgłoszenie.',
    CONSENT_WITHDRAWN: 'Ta zgoda jest już wycofana.',
    RESERVE_PLACE_TAKEN: 'To miejsce na liście rezerwowej jest już zajęte.',
    OWN_APPLICATION: 'Własne zgłoszenie musi rozpatrzyć ktoś inny.',
    mail: {
      submitted: {
        subject: 'Mamy Twoje zgłoszenie',
        text: 'Dzień dobry, {{name}}!\n\nDziękujemy: Twoje zgłoszenie w naborze „{{round}}” dotarło do nas. Teraz sprawdzimy, czy jest kompletne, a potem je ocenimy. O każdej zmianie napiszemy.\n\nTwoje zgłoszenie: {{link}}',
      },
      withdrawn: {
        subject: 'Zgłoszenie zostało wycofane',
        text: 'Dzień dobry, {{name}}!\n\nTwoje zgłoszenie zostało wycofane. Dziękujemy za zainteresowanie i zapraszamy w kolejnym naborze.\n\nTwoje zgłoszenie: {{link}}',
      },
      returned: {
        subject: 'Prosimy o uzupełnienie zgłoszenia',
        text: 'Dzień dobry, {{name}}!\n\nTwoje zgłoszenie w naborze „{{round}}” wymaga uzupełnienia:\n\n{{comment}}\n\nPrześlij je ponownie najpóźniej w dniu {{day}}:\n{{link}}',
      },
      accepted: {
        subject: 'Witamy w zespole!',
        text: 'Dzień dobry, {{name}}!\n\nTwoje zgłoszenie w naborze „{{round}}” zostało przyjęte. Cieszymy się, że będziemy działać razem! Następny krok to porozumienie: przygotujemy je i damy Ci znać.\n\nTwoje zgłoszenie: {{link}}',
      },
      reserve: {
        subject: 'Twoje zgłoszenie jest na liście rezerwowej',
        text: 'Dzień dobry, {{name}}!\n\nTwoje zgłoszenie w naborze „{{round}}” jest na liście rezerwowej, na miejscu {{position}}. Gdy zwolni się miejsce w zespole, napiszemy od razu.\n\nTwoje zgłoszenie: {{link}}',
      },
      rejected: {
        subject: 'Decyzja w sprawie Twojego zgłoszenia',
        text: 'Dzień dobry, {{name}}!\n\nDziękujemy za zgłoszenie w naborze „{{round}}” i za czas, który na nie poświęcasz. Tym razem nie możemy go przyjąć. Powód:\n\n{{reason}}\n\nW ciągu 7 dni możesz poprosić o ponowne rozpatrzenie, pisząc na adres {{contact}}.\n\nTwoje zgłoszenie: {{link}}',
      },
    },
  },
  en: {
    CLOSES_BEFORE_IT_OPENS: 'A round must close later than it opens.',
    CLOSES_IN_THE_PAST: 'The closing date has passed. Change it before you announce the round.',
    ROUND_NOT_DRAFT: 'A round that was announced can no longer be changed.',
    ROUND_NOT_OPEN: 'This round takes no applications now.',
    APPLICATIONS_WAITING: 'Applications still waiting for a decision: {{count}}.',
    ANSWERS_FROZEN: 'A submitted application can no longer be changed.',
    UNKNOWN_QUESTION: 'The form has no such question.',
    NOT_RETURNED: 'Only the answers that we ask about can be changed.',
    UNKNOWN_MUNICIPALITY: 'Choose a municipality from the list.',
    UNKNOWN_COMPETENCE: 'Choose competences from the list.',
    TOO_YOUNG: 'The team is open to people who are at least 18 years old.',
    RETURN_DEADLINE_PASSED: 'The time for completing the application has passed.',
    STILL_TIME_TO_COMPLETE: 'The time for completing this application has not passed yet.',
    UNTIL_IN_THE_PAST: 'Choose a day later than today.',
    CONSENT_REQUIRED: 'We cannot take the application without this statement.',
    NEEDS_CONSENT: 'Give this consent or remove your answer about your needs.',
    CONSENT_OUTDATED: 'The text of this statement has changed. Reload the page and read it again.',
    CONSENT_NOT_FREE: 'This statement cannot be withdrawn by itself. You may withdraw the whole application.',
    CONSENT_WITHDRAWN: 'This consent is withdrawn already.',
    RESERVE_PLACE_TAKEN: 'This place on the reserve list is taken.',
    OWN_APPLICATION: 'Your own application must be handled by someone else.',
    mail: {
      submitted: {
        subject: 'We have your application',
        text: 'Hello {{name}},\n\nthank you: your application in “{{round}}” has reached us. We will now check that it is complete and then review it. We will write to you about every change.\n\nYour application: {{link}}',
      },
      withdrawn: {
        subject: 'The application was withdrawn',
        text: 'Hello {{name}},\n\nyour application was withdrawn. Thank you for your interest; you are welcome in the next round.\n\nYour application: {{link}}',
      },
      returned: {
        subject: 'Please complete your application',
        text: 'Hello {{name}},\n\nyour application in “{{round}}” needs to be completed:\n\n{{comment}}\n\nPlease send it again on {{day}} at the latest:\n{{link}}',
      },
      accepted: {
        subject: 'Welcome to the team!',
        text: 'Hello {{name}},\n\nyour application in “{{round}}” was accepted. We look forward to working with you! The next step is the agreement: we will prepare it and let you know.\n\nYour application: {{link}}',
      },
      reserve: {
        subject: 'Your application is on the reserve list',
        text: 'Hello {{name}},\n\nyour application in “{{round}}” is on the reserve list, at place {{position}}. When a place in the team becomes free, we will write at once.\n\nYour application: {{link}}',
      },
      rejected: {
        subject: 'The decision on your application',
        text: 'Hello {{name}},\n\nthank you for your application in “{{round}}” and for the time you gave to it. This time we cannot accept it. The reason:\n\n{{reason}}\n\nWithin 7 days you may ask for it to be considered again by writing to {{contact}}.\n\nYour application: {{link}}',
      },
    },
  },
};
