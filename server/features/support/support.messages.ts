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
    mail: {
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
    mail: {
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
