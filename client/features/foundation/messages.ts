import { defineTexts } from '../../ui/i18n';

export const messages = {
  pl: {
    title: 'Dane fundacji',
    lead: 'Te dane stoją w porozumieniach, w nagłówku dokumentów, w wiadomościach i w stopce portalu. Porozumienia już wysłane zachowują dane, z którymi je wysłano.',
    example: 'To dane przykładowe, z którymi portal zaczyna. Wpisz prawdziwe, zanim wyślesz pierwsze porozumienie.',
    identity: 'Kto zawiera porozumienia',
    contact: 'Kontakt',
    keeping: 'Ubezpieczenie i dokumenty',
    keepingLead:
      'Porozumienie na najwyżej 30 dni wymaga ubezpieczenia od następstw nieszczęśliwych wypadków (art. 46 ust. 3 ustawy). Wzór porozumienia może podać polisę i miejsce przechowywania dokumentów.',
    save: 'Zapisz dane fundacji',
    saved: 'Zapisano dane fundacji.',
    field: {
      name: 'Pełna nazwa',
      address: 'Siedziba',
      addressHint: 'Ulica, numer, kod pocztowy i miejscowość, np. ul. Prosta 7, 87-100 Toruń',
      krs: 'KRS',
      nip: 'NIP',
      regon: 'REGON',
      representative: 'Kto podpisuje i na jakiej podstawie',
      representativeHint: 'Np. Anna Nowak, prezeska zarządu, zgodnie z odpisem z KRS',
      contactEmail: 'Adres e-mail',
      phone: 'Telefon',
      insurer: 'Ubezpieczyciel',
      policyNumber: 'Numer polisy',
      documentsPlace: 'Gdzie przechowujecie podpisane dokumenty',
    },
  },
  en: {
    title: 'The foundation',
    lead: 'These data stand in agreements, at the head of documents, in mails and in the footer of the portal. Agreements that were sent keep the data that they were sent with.',
    example:
      'These are the example data that a portal begins with. Enter the real ones before you send the first agreement.',
    identity: 'Who concludes agreements',
    contact: 'Contact',
    keeping: 'Insurance and papers',
    keepingLead:
      'An agreement of up to 30 days needs accident insurance (art. 46(3) of the act). The template of agreements can name the policy and where papers are kept.',
    save: 'Save the data of the foundation',
    saved: 'The data of the foundation are saved.',
    field: {
      name: 'Full name',
      address: 'Seat',
      addressHint: 'Street, number, post code and town, e.g. ul. Prosta 7, 87-100 Toruń',
      krs: 'KRS',
      nip: 'NIP',
      regon: 'REGON',
      representative: 'Who signs, and by what right',
      representativeHint: 'E.g. Anna Nowak, president of the board, as in the register',
      contactEmail: 'E-mail address',
      phone: 'Telephone',
      insurer: 'Insurer',
      policyNumber: 'Policy number',
      documentsPlace: 'Where signed papers are kept',
    },
  },
} as const;

export const useTexts = defineTexts('foundation', messages);
