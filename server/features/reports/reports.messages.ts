import type { Messages } from '../../platform/messages.js';

export const reportsMessages: Messages = {
  pl: { PERIOD: 'Koniec okresu nie może być wcześniejszy niż jego początek.' },
  en: { PERIOD: 'The period must not end before it begins.' },
};
