import { defineTexts } from '../../ui/i18n';

export const messages = {
  pl: { title: 'Przebieg sprawy', portal: 'portal, automatycznie', reason: 'Uzasadnienie: {{reason}}' },
  en: { title: 'Timeline', portal: 'the portal, by itself', reason: 'Reason: {{reason}}' },
} as const;

export const useTexts = defineTexts('audit', messages);
