import type { DemoVisitor } from './types.js';

export const VISITORS: readonly DemoVisitor[] = [
  {
    personName: 'Halina Sobczak',
    email: 'halina.sobczak@poczta.example',
    phone: '+48 000 100 090',
    organisation: { name: 'Klub Seniora „Pogodna Jesień”', legalForm: 'SELF_HELP_GROUP' },
    municipality: '040801',
    template: 'VILLAGE_MEETING',
    title: 'Rozmowa o ławkach i ścieżce nad jeziorem',
    description:
      'W klubie jest nas dwadzieścia osób i od dawna mówimy o ławkach nad jeziorem. Chcemy zebrać zdania mieszkańców i pójść z nimi do gminy, ale nikt z nas takiego spotkania nie prowadził.',
    asked: -1,
  },
];
