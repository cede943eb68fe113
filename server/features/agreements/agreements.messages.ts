import type { Messages } from '../../platform/messages.js';

export const agreementsMessages: Messages = {
  pl: {
    NOT_ACCEPTED: 'Porozumienie można przygotować po przyjęciu zgłoszenia.',
    PERSON_NEEDED: 'Wskaż osobę albo przyjęte zgłoszenie.',
    ALREADY_UNDER_WAY: 'Ta osoba ma już porozumienie lub aneks w przygotowaniu albo w trakcie podpisywania.',
    PERIOD: 'Ostatni dzień musi przypadać po pierwszym.',
    NOTICE: 'Podaj okres wypowiedzenia: co najmniej 1 dzień. Ustawa wymaga postanowienia o rozwiązaniu porozumienia.',
    OVERLAP: 'Ten okres pokrywa się z porozumieniem {{number}}. Wybierz późniejszy pierwszy dzień.',
    HAS_NUMBER: 'Porozumienia z nadanym numerem nie można usunąć: w numeracji powstałaby luka.',
    RISK_NOT_ACKNOWLEDGED: 'Potwierdź zapoznanie się z informacją o ryzyku, prawach i obowiązkach.',
    NAME_DIFFERS: 'Wpisz imię i nazwisko tak jak w porozumieniu.',
    WAIVER_VOID:
      'Porozumienie zawiera rezygnację ze zwrotu kosztów podróży. Taka rezygnacja wymaga formy pisemnej (art. 45 ust. 4 ustawy), inaczej jest nieważna: podpisz na papierze albo kwalifikowanym podpisem elektronicznym.',
    WAIVER_NEEDS_ORIGINAL:
      'Rezygnacja ze zwrotu kosztów podróży wymaga formy pisemnej. Najpierw odnotuj, że oryginał dotarł do fundacji.',
    CODE_WRONG: 'Kod jest nieprawidłowy albo stracił ważność. Sprawdź go lub poproś o nowy.',
    CODE_JUST_SENT: 'Kod wysłaliśmy przed chwilą. O następny możesz poprosić za minutę.',
    FILE_NEEDED: 'Dodaj podpisany plik.',
    NO_SIGNATURE_FOUND:
      'W tym pliku nie ma podpisu elektronicznego. Podpisz pobrany PDF i dodaj plik, który zwróci program do podpisu.',
    CLICK_HAS_NO_FILE: 'Potwierdzenie w portalu nie ma pliku.',
    HANDED_ON: 'Data przekazania nie może być wcześniejsza niż podpis fundacji ani późniejsza niż dziś.',
    CLICK_IS_PERSONAL: 'Potwierdzić w portalu może tylko sama wolontariuszka lub sam wolontariusz.',
    SIGNED_ON: 'Data podpisu nie może być wcześniejsza niż wysłanie porozumienia ani późniejsza niż dziś.',
    RECEIVED_ON: 'Data otrzymania oryginału nie może być wcześniejsza niż podpis ani późniejsza niż dziś.',
    NOT_COUNTERSIGNED: 'Fundacja jeszcze nie podpisała tego porozumienia.',
    ONLY_WRITTEN: 'Tu można podać tylko podpis własnoręczny albo kwalifikowany.',
    TERM_OVER: 'Okres tego porozumienia już minął. Zakończ je i przygotuj nowe.',
    FOUNDATION_INCOMPLETE:
      'Wzór porozumienia wymaga danych fundacji, których nie wpisano. Administratorka lub administrator uzupełni je na stronie „Dane fundacji”.',
    TERMINATED_ON: 'Ostatni dzień musi przypadać od dziś do końca okresu porozumienia.',
    mail: {
      sent: {
        subject: 'Porozumienie {{number}} czeka na Twój podpis',
        text: 'Dzień dobry, {{name}}!\n\nTwoje porozumienie wolontariackie nr {{number}} jest gotowe. Przeczytaj je i podpisz:\n{{link}}\n\nNa tej stronie jest też informacja o ryzyku, prawach i obowiązkach oraz plik PDF do wydruku.',
      },
      code: {
        subject: 'Kod do podpisania porozumienia {{number}}',
        text: 'Dzień dobry, {{name}}!\n\nKod do podpisania porozumienia nr {{number}}: {{code}}\n\nWpisz go na stronie porozumienia. Jest ważny {{minutes}} minut. Jeśli to nie Ty prosisz o kod, zignoruj tę wiadomość i nie podawaj kodu nikomu.\n{{link}}',
      },
      recalled: {
        subject: 'Porozumienie {{number}} wróciło do poprawy',
        text: 'Dzień dobry, {{name}}!\n\nPorozumienie nr {{number}} wymaga poprawki, nie podpisuj go jeszcze. Powód: {{reason}}\n\nDamy znać, gdy nowa wersja będzie gotowa.',
      },
      signatureTaken: {
        subject: 'Mamy Twój podpis pod porozumieniem {{number}}',
        text: 'Dzień dobry, {{name}}!\n\nPortal odnotował Twój podpis pod porozumieniem nr {{number}}. Teraz kolej na podpis fundacji.\n{{link}}\n\nSkrót treści (SHA-256), po którym można sprawdzić, że obie strony podpisały to samo:\n{{fingerprint}}',
      },
      toCountersign: {
        subject: 'Porozumienie {{number}} czeka na podpis fundacji',
        text: 'Dzień dobry, {{name}}!\n\n{{volunteerName}}: porozumienie nr {{number}} ma już podpis drugiej strony i czeka na podpis fundacji:\n{{link}}',
      },
      concluded: {
        subject: 'Porozumienie {{number}} jest zawarte. Witaj w zespole!',
        text: 'Dzień dobry, {{name}}!\n\nPorozumienie nr {{number}} podpisały obie strony. Obowiązuje od {{from}} do {{to}}.\n{{link}}\n\nDziękujemy, że jesteś z nami!',
      },
      endsSoon: {
        subject: 'Porozumienie {{number}} wkrótce się kończy',
        text: 'Dzień dobry, {{name}}!\n\nOstatnim dniem porozumienia nr {{number}} jest {{day}}. Jeśli chcesz działać dalej, napisz do osoby koordynującej: przedłużymy je aneksem albo przygotujemy kolejne.\n{{link}}',
      },
      expired: {
        subject: 'Porozumienie {{number}} dobiegło końca',
        text: 'Dzień dobry, {{name}}!\n\nOkres porozumienia nr {{number}} minął. Dziękujemy za wspólną pracę! Nadal możesz wpisać działania z czasu jego trwania i poprosić o zaświadczenie.\n{{link}}',
      },
      terminated: {
        subject: 'Porozumienie {{number}} zostaje rozwiązane',
        text: 'Dzień dobry, {{name}}!\n\nPorozumienie nr {{number}} zostaje rozwiązane. Ostatni dzień: {{day}}. Powód: {{reason}}\n{{link}}\n\nJeśli masz pytania, odpisz osobie koordynującej.',
      },
    },
  },
  en: {
    NOT_ACCEPTED: 'An agreement can be drafted once the application has been accepted.',
    PERSON_NEEDED: 'Name a person or an accepted application.',
    ALREADY_UNDER_WAY: 'This person already has an agreement or an annex in preparation or being signed.',
    PERIOD: 'The last day must come after the first.',
    NOTICE: 'Enter the notice period: at least 1 day. The law requires a termination clause.',
    OVERLAP: 'This term overlaps with agreement {{number}}. Choose a later first day.',
    HAS_NUMBER: 'An agreement with a number cannot be deleted: the numbering would have a gap.',
    RISK_NOT_ACKNOWLEDGED: 'Confirm that the information on risks, rights and duties was read.',
    NAME_DIFFERS: 'Type the first name and surname as they stand in the agreement.',
    WAIVER_VOID:
      'The agreement contains a waiver of travel costs. Such a waiver must be in writing (art. 45(4) of the act), otherwise it is void: sign on paper or with a qualified electronic signature.',
    WAIVER_NEEDS_ORIGINAL:
      'A waiver of travel costs must be in writing. First record that the original has reached the foundation.',
    CODE_WRONG: 'The code is wrong or no longer valid. Check it or ask for a new one.',
    CODE_JUST_SENT: 'A code was sent a moment ago. You can ask for another in a minute.',
    FILE_NEEDED: 'Add the signed file.',
    NO_SIGNATURE_FOUND:
      'There is no electronic signature in this file. Sign the PDF that you downloaded and add the file that the signing program gives back.',
    CLICK_HAS_NO_FILE: 'A confirmation in the portal has no file.',
    HANDED_ON: 'The handover cannot come before the foundation signed, nor after today.',
    CLICK_IS_PERSONAL: 'Only the volunteer in person can confirm in the portal.',
    SIGNED_ON: 'The day of signing cannot come before the agreement was sent, nor after today.',
    RECEIVED_ON: 'The original cannot have been received before it was signed, nor after today.',
    NOT_COUNTERSIGNED: 'The foundation has not signed this agreement yet.',
    ONLY_WRITTEN: 'Only a handwritten or a qualified signature can be entered here.',
    TERM_OVER: 'The term of this agreement is over already. End it and draft a new one.',
    FOUNDATION_INCOMPLETE:
      'The template of agreements needs data of the foundation that are not there. An administrator completes them on the page “The foundation”.',
    TERMINATED_ON: 'The last day must lie between today and the end of the term.',
    mail: {
      sent: {
        subject: 'Agreement {{number}} is waiting for your signature',
        text: 'Hello {{name}},\n\nyour volunteer agreement no. {{number}} is ready. Please read and sign it:\n{{link}}\n\nThe page also holds the information on risks, rights and duties, and a PDF to print.',
      },
      code: {
        subject: 'Code for signing agreement {{number}}',
        text: 'Hello {{name}},\n\nthe code for signing agreement no. {{number}}: {{code}}\n\nEnter it on the page of the agreement. It is valid for {{minutes}} minutes. If you did not ask for a code, ignore this message and give the code to nobody.\n{{link}}',
      },
      recalled: {
        subject: 'Agreement {{number}} is being corrected',
        text: 'Hello {{name}},\n\nagreement no. {{number}} needs a correction; please do not sign it yet. Reason: {{reason}}\n\nWe will let you know when the new version is ready.',
      },
      signatureTaken: {
        subject: 'We have your signature on agreement {{number}}',
        text: 'Hello {{name}},\n\nthe portal has recorded your signature on agreement no. {{number}}. Now it is the foundation’s turn to sign.\n{{link}}\n\nFingerprint of the wording (SHA-256), which shows that both sides signed the same:\n{{fingerprint}}',
      },
      toCountersign: {
        subject: 'Agreement {{number}} is waiting for the foundation’s signature',
        text: 'Hello {{name}},\n\n{{volunteerName}}: agreement no. {{number}} has been signed by the other side and is waiting for the foundation’s signature:\n{{link}}',
      },
      concluded: {
        subject: 'Agreement {{number}} is concluded. Welcome to the team!',
        text: 'Hello {{name}},\n\nboth sides have signed agreement no. {{number}}. It is in force from {{from}} to {{to}}.\n{{link}}\n\nThank you for being with us!',
      },
      endsSoon: {
        subject: 'Agreement {{number}} ends soon',
        text: 'Hello {{name}},\n\nthe last day of agreement no. {{number}} is {{day}}. If you would like to go on, write to your coordinator: we will extend it by an annex, or draft the next one.\n{{link}}',
      },
      expired: {
        subject: 'Agreement {{number}} has come to its end',
        text: 'Hello {{name}},\n\nthe term of agreement no. {{number}} is over. Thank you for working with us! You can still record activities from its term and ask for a certificate.\n{{link}}',
      },
      terminated: {
        subject: 'Agreement {{number}} is being terminated',
        text: 'Hello {{name}},\n\nagreement no. {{number}} is being terminated. Its last day: {{day}}. Reason: {{reason}}\n{{link}}\n\nIf you have questions, write to your coordinator.',
      },
    },
  },
};
