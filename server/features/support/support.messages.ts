import type { Messages } from '../../platform/messages.js';

export const supportMessages: Messages = {
  pl: {
    COMPETENCES: 'Wybierz kompetencje z listy, każdą najwyżej raz.',
    PAST: 'Ten dzień już minął. Podaj późniejszy.',
    TOO_MANY_OPEN:
      'Organizacja ma już {{max}} otwartych zapotrzebowań. Kolejne zgłosicie, gdy któreś z nich się zakończy.',
    ORGANISATION_CLOSED: 'Dane tej organizacji nie zostały potwierdzone albo została zarchiwizowana.',
    ORGANISATION_NOT_VERIFIED: 'Najpierw trzeba sprawdzić dane organizacji.',
    ACTIVITIES_WAIT: 'Najpierw potwierdź zgłoszone działania.',
    LINK_INVALID: 'Ten odnośnik jest nieprawidłowy albo wygasł. Wypełnij formularz jeszcze raz, a wyślemy nowy.',
    LINK_USED: 'To zapotrzebowanie jest już potwierdzone. Jego numer i dalsze kroki wysłaliśmy Ci e-mailem.',
    mail: {
      confirmRequest: {
        subject: 'Potwierdź prośbę o wsparcie',
        text: 'Dzień dobry!\n\nKtoś, zapewne Ty, poprosił o wsparcie w portalu programu {{programme}} i podał ten adres. Otwórz odnośnik i potwierdź, a prośba trafi do koordynatorów:\n{{link}}\n\nOdnośnik działa przez {{days}} dni. Jeżeli to nie Ty, zignoruj tę wiadomość: nikt nie zobaczy tego zapotrzebowania, a po tym czasie je usuniemy.',
      },
      receivedFirst: {
        subject: 'Mamy Twoje zapotrzebowanie {{reference}}: {{title}}',
        text: 'Dzień dobry, {{name}}!\n\nZapotrzebowanie „{{title}}” (organizacja: {{organisation}}) trafiło do koordynatorów. Jego numer to {{reference}}.\n\nCo dalej? Sprawdzimy dane organizacji, zapytamy, jeśli czegoś zabraknie, i poszukamy osoby, która pomoże. O każdym kroku napiszemy na ten adres.\n\nUstaw hasło, aby śledzić sprawę i odpowiadać w portalu:\n{{link}}\n\nOdnośnik działa przez 14 dni. Później wybierz na stronie logowania „Nie pamiętam hasła”.',
      },
      received: {
        subject: 'Mamy Twoje zapotrzebowanie {{reference}}: {{title}}',
        text: 'Dzień dobry, {{name}}!\n\nZapotrzebowanie „{{title}}” (organizacja: {{organisation}}) trafiło do koordynatorów. Jego numer to {{reference}}.\n\nCo dalej? Sprawdzimy dane organizacji, zapytamy, jeśli czegoś zabraknie, i poszukamy osoby, która pomoże. Masz już konto w portalu, więc możesz śledzić sprawę po zalogowaniu:\n{{link}}',
      },
      submitted: {
        subject: 'Nowe zapotrzebowanie: {{title}}',
        text: 'Dzień dobry!\n\nNowe zapotrzebowanie czeka na rozpatrzenie.\nOrganizacja: {{organisation}}\nTemat: {{title}}\n{{link}}',
      },
      answered: {
        subject: 'Odpowiedź w sprawie zapotrzebowania: {{title}}',
        text: 'Dzień dobry!\n\nOrganizacja {{organisation}} uzupełniła zapotrzebowanie „{{title}}”:\n{{link}}',
      },
      named: {
        subject: 'Ktoś z zespołu zgłosił, że przyda się Wam wsparcie: {{title}}',
        text: 'Dzień dobry!\n\nOsoba z naszego zespołu zaproponowała wsparcie dla organizacji {{organisation}}: „{{title}}”. Zobacz szczegóły:\n{{link}}',
      },
      recorded: {
        subject: 'Zapisaliśmy Wasze zapotrzebowanie: {{title}}',
        text: 'Dzień dobry!\n\nZapisaliśmy zapotrzebowanie organizacji {{organisation}} przekazane telefonicznie: „{{title}}”. Sprawdź, czy wszystko się zgadza:\n{{link}}',
      },
      question: {
        subject: 'Mamy pytanie do zapotrzebowania: {{title}}',
        text: 'Dzień dobry!\n\nAby pójść dalej z zapotrzebowaniem „{{title}}”, potrzebujemy odpowiedzi:\n{{question}}\n\nUzupełnij zapotrzebowanie i wyślij je ponownie:\n{{link}}',
      },
      qualified: {
        subject: 'Przyjęliśmy zapotrzebowanie: {{title}}',
        text: 'Dzień dobry!\n\nZapotrzebowanie „{{title}}” zostało przyjęte. Szukamy teraz osoby, która pomoże. Gdy ją znajdziemy, poprosimy Cię o zgodę:\n{{link}}',
      },
      unmet: {
        subject: 'Nie udało się odpowiedzieć na zapotrzebowanie: {{title}}',
        text: 'Dzień dobry!\n\nPrzykro nam: nie możemy teraz odpowiedzieć na zapotrzebowanie „{{title}}”. Powód:\n{{reason}}\n\n{{link}}',
      },
      cancelled: {
        subject: 'Zapotrzebowanie wycofane: {{title}}',
        text: 'Dzień dobry!\n\nZapotrzebowanie „{{title}}” organizacji {{organisation}} zostało wycofane. Powód:\n{{reason}}\n\n{{link}}',
      },
      completed: {
        subject: 'Wsparcie zakończone: {{title}}',
        text: 'Dzień dobry!\n\nWsparcie „{{title}}” dla organizacji {{organisation}} jest zakończone. Dziękujemy!\n{{link}}',
      },
    },
  },
  en: {
    COMPETENCES: 'Choose competences from the list, each at most once.',
    PAST: 'This day has passed. Choose a later one.',
    TOO_MANY_OPEN: 'The organisation has {{max}} open requests already. You can ask again when one of them has ended.',
    ORGANISATION_CLOSED: 'The details of this organisation were not confirmed, or it has been archived.',
    ORGANISATION_NOT_VERIFIED: 'The organisation has to be checked first.',
    ACTIVITIES_WAIT: 'Confirm the logged activities first.',
    LINK_INVALID: 'This link is not valid or has expired. Fill in the form again and we will send a new one.',
    LINK_USED: 'This request has been confirmed already. We mailed you its number and what comes next.',
    mail: {
      confirmRequest: {
        subject: 'Confirm your request for support',
        text: 'Hello,\n\nsomebody, probably you, asked for support in the portal of {{programme}} and gave this address. Open the link and confirm, and the request goes to the coordinators:\n{{link}}\n\nThe link works for {{days}} days. If it was not you, ignore this message: nobody will see the request, and after that time we delete it.',
      },
      receivedFirst: {
        subject: 'We have your request {{reference}}: {{title}}',
        text: 'Hello {{name}},\n\nthe request “{{title}}” ({{organisation}}) has reached the coordinators. Its number is {{reference}}.\n\nWhat comes next? We check the organisation, ask if something is missing, and look for somebody who can help. We will write to this address at each step.\n\nSet a password to follow the request and to answer in the portal:\n{{link}}\n\nThe link works for 14 days. After that, choose “Forgot your password?” on the sign-in page.',
      },
      received: {
        subject: 'We have your request {{reference}}: {{title}}',
        text: 'Hello {{name}},\n\nthe request “{{title}}” ({{organisation}}) has reached the coordinators. Its number is {{reference}}.\n\nWhat comes next? We check the organisation, ask if something is missing, and look for somebody who can help. You have an account already, so you can follow the request after signing in:\n{{link}}',
      },
      submitted: {
        subject: 'New request: {{title}}',
        text: 'Hello,\n\na new request waits for you.\nOrganisation: {{organisation}}\nTopic: {{title}}\n{{link}}',
      },
      answered: {
        subject: 'Answer about a request: {{title}}',
        text: 'Hello,\n\n{{organisation}} completed the request “{{title}}”:\n{{link}}',
      },
      named: {
        subject: 'Someone of the team thought of you: {{title}}',
        text: 'Hello,\n\nsomeone of our team suggested support for {{organisation}}: “{{title}}”. See the details:\n{{link}}',
      },
      recorded: {
        subject: 'We wrote your request down: {{title}}',
        text: 'Hello,\n\nwe wrote down the request of {{organisation}} that reached us by telephone: “{{title}}”. Please check that all is right:\n{{link}}',
      },
      question: {
        subject: 'We have a question about your request: {{title}}',
        text: 'Hello,\n\nto go on with the request “{{title}}” we need an answer:\n{{question}}\n\nComplete the request and submit it again:\n{{link}}',
      },
      qualified: {
        subject: 'We took your request on: {{title}}',
        text: 'Hello,\n\nthe request “{{title}}” has been taken on. We are looking for someone to help; when we find them, we will ask you to agree:\n{{link}}',
      },
      unmet: {
        subject: 'We could not meet your request: {{title}}',
        text: 'Hello,\n\nwe are sorry: we cannot meet the request “{{title}}” now. The reason:\n{{reason}}\n\n{{link}}',
      },
      cancelled: {
        subject: 'Request cancelled: {{title}}',
        text: 'Hello,\n\nthe request “{{title}}” of {{organisation}} was cancelled. The reason:\n{{reason}}\n\n{{link}}',
      },
      completed: {
        subject: 'Support completed: {{title}}',
        text: 'Hello,\n\nthe support “{{title}}” for {{organisation}} is complete. Thank you!\n{{link}}',
      },
    },
  },
};
