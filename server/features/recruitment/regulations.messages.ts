import type { Messages } from '../../platform/messages.js';

export const regulationsMessages: Messages = {
  pl: {
    REGULATIONS_MISSING: 'Nabór nie ma regulaminu. Opublikuj go, zanim ogłosisz nabór.',
    ROUND_OVER: 'Ten nabór jest rozstrzygnięty, więc jego regulamin już się nie zmienia.',
    TEXT_OR_FILE: 'Podaj treść regulaminu albo dodaj plik PDF.',
    LANGUAGES_DIFFER: 'Ten rozdział musi mieć tyle samo punktów po polsku i po angielsku.',
    regulationsMail: {
      subject: 'Zmiana regulaminu naboru',
      text: 'Dzień dobry, {{name}}!\n\nRegulamin naboru „{{round}}” zmienił się po złożeniu Twojego zgłoszenia. Co się zmieniło:\n\n{{changes}}\n\nTwoja akceptacja dotyczy wersji, która obowiązywała, gdy składałaś lub składałeś zgłoszenie. Nie musisz nic robić.\n\nNowa wersja i wcześniejsze: {{link}}',
    },
  },
  en: {
    REGULATIONS_MISSING: 'The round has no regulations. Publish them before you announce the round.',
    ROUND_OVER: 'This round is decided, so its regulations no longer change.',
    TEXT_OR_FILE: 'Give the text of the regulations or add a PDF.',
    LANGUAGES_DIFFER: 'This section needs as many points in Polish as in English.',
    regulationsMail: {
      subject: 'The regulations of the round have changed',
      text: 'Hello {{name}},\n\nthe regulations of “{{round}}” have changed after you applied. What changed:\n\n{{changes}}\n\nWhat you accepted is the version that was in force when you applied. There is nothing you need to do.\n\nThe new version and the former ones: {{link}}',
    },
  },
};
