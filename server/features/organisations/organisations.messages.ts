import type { Messages } from '../../platform/messages.js';

export const organisationsMessages: Messages = {
  pl: {
    LEGAL_FORM: 'Wybierz formę prawną, która pasuje do rodzaju organizacji.',
    KRS_REQUIRED: 'Ta forma prawna wymaga wpisu do KRS. Podaj numer.',
    NUMBER_TAKEN:
      'Organizacja o tym numerze jest już w portalu. Poproś osobę, która nią zarządza, o dodanie Cię albo napisz do koordynatora.',
    NOT_A_PHONE: 'Podaj numer telefonu, np. 600 100 200.',
    NOT_VERIFIED: 'To będzie możliwe, gdy fundacja sprawdzi dane organizacji.',
    ALREADY_MEMBER: 'Ta osoba już działa w imieniu organizacji.',
    LAST_OWNER: 'Ktoś musi zarządzać organizacją. Najpierw przekaż tę rolę innej osobie.',
    KEEP_THE_CHECKED: 'Zachowaj wpis, którego dane są sprawdzone, i dołącz do niego ten drugi.',
    mail: {
      registered: {
        subject: 'Nowa organizacja do sprawdzenia: {{name}}',
        text: 'Dzień dobry!\n\nOrganizacja {{name}} czeka na sprawdzenie:\n{{link}}',
      },
      recheck: {
        subject: 'Zmienione dane organizacji: {{name}}',
        text: 'Dzień dobry!\n\nOrganizacja {{name}} zmieniła nazwę, formę prawną, gminę lub numery i czeka na ponowne sprawdzenie:\n{{link}}',
      },
      verified: {
        subject: 'Organizacja sprawdzona: {{name}}',
        text: 'Dzień dobry!\n\nDane organizacji {{name}} są sprawdzone. Możecie zapraszać kolejne osoby i zgłaszać, jakiego wsparcia potrzebujecie:\n{{link}}',
      },
      rejected: {
        subject: 'Dane organizacji wymagają poprawy: {{name}}',
        text: 'Dzień dobry!\n\nNie udało się nam potwierdzić danych organizacji {{name}}. Powód:\n{{reason}}\n\nPopraw dane, a sprawdzimy je ponownie:\n{{link}}',
      },
      added: {
        subject: 'Działasz w imieniu organizacji: {{name}}',
        text: 'Dzień dobry!\n\nMożesz teraz działać w portalu w imieniu organizacji {{name}}:\n{{link}}\n\nJeżeli to pomyłka, wypisz się na tej samej stronie.',
      },
      merged: {
        subject: 'Połączyliśmy dwa wpisy organizacji: {{name}}',
        text: 'Dzień dobry!\n\nTa sama organizacja była w portalu dwa razy. Połączyliśmy wpis „{{merged}}” z wpisem „{{name}}”. Osoby, zapotrzebowania, propozycje i działania z obu wpisów są teraz w jednym miejscu:\n{{link}}\n\nSprawdź, kto działa w imieniu organizacji. Jeżeli coś się nie zgadza, napisz do nas: {{contact}}.',
      },
      removed: {
        subject: 'Nie działasz już w imieniu organizacji: {{name}}',
        text: 'Dzień dobry!\n\nNie możesz już działać w portalu w imieniu organizacji {{name}}. W razie pytań skontaktuj się z osobą, która nią zarządza.',
      },
    },
  },
  en: {
    LEGAL_FORM: 'Choose a legal form that suits the kind of organisation.',
    KRS_REQUIRED: 'This legal form is entered in the National Court Register. Enter the KRS number.',
    NUMBER_TAKEN:
      'An organisation with this number is here already. Ask whoever manages it to add you, or write to the coordinator.',
    NOT_A_PHONE: 'Enter a telephone number, such as 600 100 200.',
    NOT_VERIFIED: 'This will be possible once the foundation has checked the organisation.',
    ALREADY_MEMBER: 'This person acts for the organisation already.',
    LAST_OWNER: 'Someone has to manage the organisation. Hand that role to someone else first.',
    KEEP_THE_CHECKED: 'Keep the record that has been checked and merge the other one into it.',
    mail: {
      registered: {
        subject: 'New organisation to check: {{name}}',
        text: 'Hello,\n\nthe organisation {{name}} waits to be checked:\n{{link}}',
      },
      recheck: {
        subject: 'Details of an organisation changed: {{name}}',
        text: 'Hello,\n\n{{name}} changed its name, legal form, municipality or numbers and waits to be checked again:\n{{link}}',
      },
      verified: {
        subject: 'Organisation checked: {{name}}',
        text: 'Hello,\n\nthe details of {{name}} have been checked. You can invite others and ask for the support that you need:\n{{link}}',
      },
      rejected: {
        subject: 'Details of the organisation need mending: {{name}}',
        text: 'Hello,\n\nwe could not confirm the details of {{name}}. The reason:\n{{reason}}\n\nCorrect them and we will look again:\n{{link}}',
      },
      added: {
        subject: 'You act for an organisation: {{name}}',
        text: 'Hello,\n\nyou can now act for {{name}} in the portal:\n{{link}}\n\nIf this is a mistake, leave it on the same page.',
      },
      merged: {
        subject: 'Two records of your organisation are one now: {{name}}',
        text: 'Hello,\n\nthe same organisation was in the portal twice. We merged the record “{{merged}}” into “{{name}}”. People, requests, proposals and activities of both are now in one place:\n{{link}}\n\nPlease check who acts for the organisation. If something is wrong, write to us: {{contact}}.',
      },
      removed: {
        subject: 'You no longer act for {{name}}',
        text: 'Hello,\n\nyou can no longer act for {{name}} in the portal. If you have questions, contact whoever manages it.',
      },
    },
  },
};
