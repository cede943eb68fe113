export const conversationPl = {
  paper: { download: 'Pobierz PDF', copy: 'Kopia zgłoszenia w PDF jest też w e-mailu, który do Ciebie wysłaliśmy.' },
  comments: {
    title: 'Wiadomości',
    leadOffice: 'Widzi je też kandydatka lub kandydat. Osoby oceniające ich nie widzą.',
    leadOwn: 'Tu możesz zapytać o swoje zgłoszenie. Odpowiedź przyjdzie też e-mailem.',
    none: 'Nie ma jeszcze wiadomości.',
    office: 'Biuro programu',
    you: 'Ty',
    text: 'Nowa wiadomość',
    send: 'Wyślij wiadomość',
    sent: 'Wiadomość wysłana.',
  },
  notes: {
    title: 'Notatki',
    lead: 'Widzą je tylko osoby koordynujące.',
    none: 'Nie ma jeszcze notatek.',
    text: 'Nowa notatka',
    add: 'Zapisz notatkę',
    added: 'Notatka zapisana.',
  },
} as const;

export const conversationEn = {
  paper: {
    download: 'Download PDF',
    copy: 'A copy of the application as a PDF is also in the e-mail that we sent you.',
  },
  comments: {
    title: 'Messages',
    leadOffice: 'The candidate sees them too. Reviewers do not.',
    leadOwn: 'You may ask about your application here. The answer will also come by e-mail.',
    none: 'There are no messages yet.',
    office: 'Programme office',
    you: 'You',
    text: 'New message',
    send: 'Send the message',
    sent: 'The message was sent.',
  },
  notes: {
    title: 'Notes',
    lead: 'Only coordinators see them.',
    none: 'There are no notes yet.',
    text: 'New note',
    add: 'Save the note',
    added: 'The note is saved.',
  },
} as const;
