import type { Messages } from '../../platform/messages.js';

export const activitiesMessages: Messages = {
  pl: {
    NOT_AN_ID: 'Ten identyfikator wpisu jest nieprawidłowy. Odśwież stronę i spróbuj ponownie.',
    ID_TAKEN: 'Ten identyfikator wpisu jest już zajęty. Odśwież stronę i spróbuj ponownie.',
    NOT_A_TIME: 'Podaj godzinę w postaci GG:MM, np. 17:30.',
    UNKNOWN_ORGANISATION: 'Wybierz organizację z listy zweryfikowanych organizacji.',
    UNKNOWN_MATCH: 'Wybierz swoje uzgodnione zapotrzebowanie tej organizacji.',
    UNKNOWN_KIND: 'Wybierz rodzaj działania z listy.',
    UNKNOWN_MUNICIPALITY: 'Wybierz gminę z listy.',
    IN_FUTURE: 'Zapisz działanie, gdy już się odbędzie: ta data jest w przyszłości.',
    NO_AGREEMENT: 'W tym dniu nie obowiązywało Twoje porozumienie. Sprawdź datę albo napisz do koordynatorki.',
    MINUTES_STEP: 'Podaj czas w krokach po {{step}} minut.',
    DAY_FULL:
      'W tym dniu masz już zapisane {{taken}} min, a jednego dnia można zapisać najwyżej {{most}} min. Skróć czas lub popraw datę.',
    OVERLAP: 'Masz już działanie w godzinach {{from}}–{{to}}. Popraw godzinę albo napisz, dlaczego się pokrywają.',
    NO_REQUEST: 'To działanie nie należy do żadnego zapotrzebowania, więc nie może go zakończyć.',
    mail: {
      toConfirm: {
        subject: 'Działanie do potwierdzenia: {{organisation}}',
        text: 'Dzień dobry, {{name}}!\n\n{{volunteer}} zapisał(a) wsparcie dla organizacji {{organisation}}: „{{topic}}”, dnia {{heldOn}}. Potwierdź jednym kliknięciem, że się odbyło, albo napisz, co się nie zgadza:\n{{link}}',
      },
      disputed: {
        subject: 'Organizacja zgłosiła uwagi do działania „{{topic}}”',
        text: 'Dzień dobry, {{name}}!\n\nOrganizacja zgłosiła uwagi do działania „{{topic}}” z dnia {{heldOn}}:\n\n{{reason}}\n\nPopraw wpis i wyślij go ponownie albo porozmawiaj z organizacją:\n{{link}}',
      },
      returned: {
        subject: 'Popraw działanie „{{topic}}”',
        text: 'Dzień dobry, {{name}}!\n\nDziałanie „{{topic}}” z dnia {{heldOn}} wróciło do Ciebie z prośbą o poprawkę:\n\n{{reason}}\n\nPopraw wpis i wyślij go ponownie:\n{{link}}',
      },
    },
  },
  en: {
    NOT_AN_ID: 'The identifier of this entry is not valid. Reload the page and try again.',
    ID_TAKEN: 'The identifier of this entry is taken. Reload the page and try again.',
    NOT_A_TIME: 'Enter a time as HH:MM, such as 17:30.',
    UNKNOWN_ORGANISATION: 'Choose an organisation from the list of verified ones.',
    UNKNOWN_MATCH: 'Choose a request of this organisation that you agreed to meet.',
    UNKNOWN_KIND: 'Choose a kind of activity from the list.',
    UNKNOWN_MUNICIPALITY: 'Choose a municipality from the list.',
    IN_FUTURE: 'Log the activity after it has taken place: this date is in the future.',
    NO_AGREEMENT: 'Your agreement was not in force on that day. Check the date or write to your coordinator.',
    MINUTES_STEP: 'Enter the time in steps of {{step}} minutes.',
    DAY_FULL:
      'You have logged {{taken}} min on that day already, and a day holds at most {{most}} min. Shorten the time or correct the date.',
    OVERLAP: 'You have an activity from {{from}} to {{to}}. Correct the time, or write why the two overlap.',
    NO_REQUEST: 'This activity belongs to no request, so it cannot finish one.',
    mail: {
      toConfirm: {
        subject: 'An activity to confirm: {{organisation}}',
        text: 'Hello {{name}},\n\n{{volunteer}} logged support for {{organisation}}: “{{topic}}”, on {{heldOn}}. Confirm with one click that it took place, or write what is wrong:\n{{link}}',
      },
      disputed: {
        subject: 'The organisation disputes the activity “{{topic}}”',
        text: 'Hello {{name}},\n\nthe organisation disputes the activity “{{topic}}” of {{heldOn}}:\n\n{{reason}}\n\nCorrect the entry and submit it again, or talk to the organisation:\n{{link}}',
      },
      returned: {
        subject: 'Please correct the activity “{{topic}}”',
        text: 'Hello {{name}},\n\nthe activity “{{topic}}” of {{heldOn}} came back to you with a request to correct it:\n\n{{reason}}\n\nCorrect the entry and submit it again:\n{{link}}',
      },
    },
  },
};
