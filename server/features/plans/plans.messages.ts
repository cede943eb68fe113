import type { Messages } from '../../platform/messages.js';

export const plansMessages: Messages = {
  pl: {
    NO_AGREEMENT: 'Plan powstaje dopiero po podpisaniu porozumienia przez obie strony.',
    PLAN_EXISTS: 'Plan już jest: zmień jego wersję roboczą albo zaproponuj zmianę uzgodnionego planu.',
    UNKNOWN_COMPETENCE: 'Wybierz kompetencję z katalogu.',
    UNKNOWN_TRAINING: 'Wybierz szkolenie z katalogu.',
    UNKNOWN_KIND: 'Wybierz rodzaj działania z katalogu.',
    UNKNOWN_MUNICIPALITY: 'Wybierz gminę z listy.',
    TRAINING_TWICE: 'To szkolenie jest już w planie.',
    NO_GOAL: 'Dodaj co najmniej jeden cel.',
    NO_TRAINING: 'Dodaj co najmniej jedno szkolenie.',
    NO_AREA: 'Dodaj co najmniej jeden obszar aktywności.',
    OUTSIDE_AGREEMENT: 'Data musi mieścić się w okresie porozumienia: od {{from}} do {{to}}.',
    OWN_PROPOSAL: 'Ten plan zaproponowała Twoja strona: teraz odpowiada druga.',
    NOT_ALL_MET: 'Plan można zakończyć, gdy zrealizowane jest wszystko, co da się zmierzyć.',
    mail: {
      proposed: {
        subject: 'Plan rozwoju czeka na Twoją zgodę',
        text: 'Dzień dobry, {{name}}!\n\nDruga strona zaproponowała Indywidualny Plan Rozwoju ({{volunteer}}). Przeczytaj go, a potem zaakceptuj albo odeślij z komentarzem:\n{{link}}',
      },
      returned: {
        subject: 'Plan rozwoju wrócił z komentarzem',
        text: 'Dzień dobry, {{name}}!\n\nDruga strona odesłała Indywidualny Plan Rozwoju ({{volunteer}}) z komentarzem:\n\n{{comment}}\n\nPopraw plan i zaproponuj go ponownie:\n{{link}}',
      },
      discarded: {
        subject: 'Wersja robocza planu rozwoju została usunięta',
        text: 'Dzień dobry, {{name}}!\n\nDruga strona usunęła wersję roboczą Indywidualnego Planu Rozwoju ({{volunteer}}). Uzgodniony plan, jeśli jest, nadal obowiązuje:\n{{link}}',
      },
      agreed: {
        subject: 'Plan rozwoju jest uzgodniony',
        text: 'Dzień dobry, {{name}}!\n\nIndywidualny Plan Rozwoju ({{volunteer}}) jest uzgodniony i od teraz obowiązuje:\n{{link}}',
      },
      completed: {
        subject: 'Plan rozwoju zrealizowany: gratulacje!',
        text: 'Dzień dobry, {{name}}!\n\nWszystko, co zaplanowaliśmy, jest zrobione. Dziękujemy! Plan znajdziesz tutaj:\n{{link}}',
      },
      closedEarly: {
        subject: 'Plan rozwoju zakończony przed czasem',
        text: 'Dzień dobry, {{name}}!\n\nIndywidualny Plan Rozwoju został zakończony przed czasem. Powód: {{reason}}\n\nPlan znajdziesz tutaj:\n{{link}}',
      },
    },
  },
  en: {
    NO_AGREEMENT: 'A plan begins once both sides have signed the agreement.',
    PLAN_EXISTS: 'There is a plan already: edit its draft, or propose a change to the agreed one.',
    UNKNOWN_COMPETENCE: 'Choose a competence of the catalogue.',
    UNKNOWN_TRAINING: 'Choose a training of the catalogue.',
    UNKNOWN_KIND: 'Choose a kind of activity from the catalogue.',
    UNKNOWN_MUNICIPALITY: 'Choose a municipality from the list.',
    TRAINING_TWICE: 'This training is in the plan already.',
    NO_GOAL: 'Add at least one goal.',
    NO_TRAINING: 'Add at least one training.',
    NO_AREA: 'Add at least one area of activity.',
    OUTSIDE_AGREEMENT: 'The date must lie within the agreement: {{from}} to {{to}}.',
    OWN_PROPOSAL: 'Your side proposed this plan: now the other one answers.',
    NOT_ALL_MET: 'A plan can be completed once everything that can be measured is met.',
    mail: {
      proposed: {
        subject: 'A development plan waits for your agreement',
        text: 'Hello {{name}},\n\nthe other side proposed an individual development plan ({{volunteer}}). Please read it, then agree or send it back with a comment:\n{{link}}',
      },
      returned: {
        subject: 'The development plan came back with a comment',
        text: 'Hello {{name}},\n\nthe other side sent the individual development plan ({{volunteer}}) back with a comment:\n\n{{comment}}\n\nPlease change it and propose it again:\n{{link}}',
      },
      discarded: {
        subject: 'A draft of the development plan was deleted',
        text: 'Hello {{name}},\n\nthe other side deleted a draft of the individual development plan ({{volunteer}}). The agreed plan, if there is one, stays in force:\n{{link}}',
      },
      agreed: {
        subject: 'The development plan is agreed',
        text: 'Hello {{name}},\n\nthe individual development plan ({{volunteer}}) is agreed and in force from now on:\n{{link}}',
      },
      completed: {
        subject: 'Development plan completed: congratulations!',
        text: 'Hello {{name}},\n\neverything we planned is done. Thank you! You find the plan here:\n{{link}}',
      },
      closedEarly: {
        subject: 'The development plan was closed early',
        text: 'Hello {{name}},\n\nthe individual development plan was closed before its time. Reason: {{reason}}\n\nYou find the plan here:\n{{link}}',
      },
    },
  },
};
