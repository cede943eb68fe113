import type { Messages } from '../../platform/messages.js';

export const annexesMessages: Messages = {
  pl: {
    ANNEX_ONLY: 'Dzień wejścia w życie podaje się tylko w aneksie.',
    ANNEX_TERM_OVER: 'Porozumienie {{number}} już się skończyło, więc nie można go zmienić. Przygotuj kolejne.',
    ANNEX_WAITS: 'Aneks {{number}} jest podpisany i czeka na dzień wejścia w życie. Następny przygotujesz potem.',
    ANNEX_FIRST_DAY: 'Aneks nie zmienia pierwszego dnia porozumienia.',
    ANNEX_SHORTENS: 'Aneks może przedłużyć porozumienie, nie skrócić. Wcześniejszy koniec to rozwiązanie porozumienia.',
    ANNEX_EFFECTIVE_ON:
      'Dzień wejścia w życie musi przypadać w okresie porozumienia, najpóźniej w jego obecnym ostatnim dniu.',
    ANNEX_CHANGES_NOTHING: 'Ten aneks niczego nie zmienia. Zmień i zapisz przynajmniej jedno ustalenie.',
    annexMail: {
      sent: {
        subject: 'Aneks {{number}} czeka na Twój podpis',
        text: 'Dzień dobry, {{name}}!\n\nPrzygotowaliśmy aneks nr {{number}}, który zmienia Twoje porozumienie. Zobacz, co się zmienia, i podpisz:\n{{link}}\n\nDopóki nie podpiszą go obie strony, porozumienie obowiązuje bez zmian.',
      },
      code: {
        subject: 'Kod do podpisania aneksu {{number}}',
        text: 'Dzień dobry, {{name}}!\n\nKod do podpisania aneksu nr {{number}}: {{code}}\n\nWpisz go na stronie aneksu. Jest ważny {{minutes}} minut. Jeśli to nie Ty prosisz o kod, zignoruj tę wiadomość i nie podawaj kodu nikomu.\n{{link}}',
      },
      recalled: {
        subject: 'Aneks {{number}} wrócił do poprawy',
        text: 'Dzień dobry, {{name}}!\n\nAneks nr {{number}} wymaga poprawki, nie podpisuj go jeszcze. Powód: {{reason}}\n\nDamy znać, gdy nowa wersja będzie gotowa.',
      },
      withdrawn: {
        subject: 'Aneks {{number}} został wycofany',
        text: 'Dzień dobry, {{name}}!\n\nAneks nr {{number}} został wycofany, porozumienie obowiązuje bez zmian. Powód: {{reason}}\n{{link}}\n\nJeśli masz pytania, odpisz osobie koordynującej.',
      },
      lapsed: {
        subject: 'Aneks {{number}} jest nieaktualny',
        text: 'Dzień dobry, {{name}}!\n\nPorozumienie się skończyło, zanim aneks nr {{number}} zaczął obowiązywać. Nie trzeba go już podpisywać.\n{{link}}',
      },
      signatureTaken: {
        subject: 'Mamy Twój podpis pod aneksem {{number}}',
        text: 'Dzień dobry, {{name}}!\n\nPortal odnotował Twój podpis pod aneksem nr {{number}}. Teraz kolej na podpis fundacji.\n{{link}}\n\nSkrót treści (SHA-256), po którym można sprawdzić, że obie strony podpisały to samo:\n{{fingerprint}}',
      },
      toCountersign: {
        subject: 'Aneks {{number}} czeka na podpis fundacji',
        text: 'Dzień dobry, {{name}}!\n\n{{volunteerName}}: aneks nr {{number}} ma już podpis drugiej strony i czeka na podpis fundacji:\n{{link}}',
      },
      concluded: {
        subject: 'Aneks {{number}} podpisały obie strony',
        text: 'Dzień dobry, {{name}}!\n\nAneks nr {{number}} podpisały obie strony. Zmieni porozumienie {{from}}. Ostatnim dniem porozumienia będzie {{to}}.\n{{link}}',
      },
      inEffect: {
        subject: 'Aneks {{number}} wszedł w życie',
        text: 'Dzień dobry, {{name}}!\n\nAneks nr {{number}} zmienił Twoje porozumienie. Ostatnim dniem porozumienia jest {{to}}.\n{{link}}',
      },
    },
  },
  en: {
    ANNEX_ONLY: 'Only an annex has a day on which it takes effect.',
    ANNEX_TERM_OVER: 'Agreement {{number}} is over, so it can no longer be changed. Prepare the next one.',
    ANNEX_WAITS: 'Annex {{number}} is signed and waits for its day. You can prepare another one after that.',
    ANNEX_FIRST_DAY: 'An annex does not change the first day of the agreement.',
    ANNEX_SHORTENS: 'An annex can extend the agreement, not shorten it. To end it earlier, terminate it.',
    ANNEX_EFFECTIVE_ON:
      'An annex takes effect within the term of the agreement, on its present last day at the latest.',
    ANNEX_CHANGES_NOTHING: 'This annex changes nothing. Change and save one of the terms at least.',
    annexMail: {
      sent: {
        subject: 'Annex {{number}} is waiting for your signature',
        text: 'Hello {{name}},\n\nwe have prepared annex no. {{number}}, which changes your agreement. See what changes, and sign it:\n{{link}}\n\nUntil both sides have signed it, the agreement stays as it is.',
      },
      code: {
        subject: 'Code for signing annex {{number}}',
        text: 'Hello {{name}},\n\nthe code for signing annex no. {{number}}: {{code}}\n\nEnter it on the page of the annex. It is valid for {{minutes}} minutes. If you did not ask for a code, ignore this message and give the code to nobody.\n{{link}}',
      },
      recalled: {
        subject: 'Annex {{number}} is being corrected',
        text: 'Hello {{name}},\n\nannex no. {{number}} needs a correction; please do not sign it yet. Reason: {{reason}}\n\nWe will let you know when the new version is ready.',
      },
      withdrawn: {
        subject: 'Annex {{number}} was withdrawn',
        text: 'Hello {{name}},\n\nannex no. {{number}} was withdrawn; the agreement stays as it is. Reason: {{reason}}\n{{link}}\n\nIf you have questions, write to your coordinator.',
      },
      lapsed: {
        subject: 'Annex {{number}} is no longer needed',
        text: 'Hello {{name}},\n\nthe agreement ended before annex no. {{number}} took effect. It need not be signed any more.\n{{link}}',
      },
      signatureTaken: {
        subject: 'We have your signature on annex {{number}}',
        text: 'Hello {{name}},\n\nthe portal has recorded your signature on annex no. {{number}}. Now it is the foundation’s turn to sign.\n{{link}}\n\nFingerprint of the wording (SHA-256), which shows that both sides signed the same:\n{{fingerprint}}',
      },
      toCountersign: {
        subject: 'Annex {{number}} is waiting for the foundation’s signature',
        text: 'Hello {{name}},\n\n{{volunteerName}}: annex no. {{number}} has been signed by the other side and is waiting for the foundation’s signature:\n{{link}}',
      },
      concluded: {
        subject: 'Both sides have signed annex {{number}}',
        text: 'Hello {{name}},\n\nboth sides have signed annex no. {{number}}. It changes the agreement on {{from}}. The last day of the agreement will be {{to}}.\n{{link}}',
      },
      inEffect: {
        subject: 'Annex {{number}} has taken effect',
        text: 'Hello {{name}},\n\nannex no. {{number}} has changed your agreement. The last day of the agreement is {{to}}.\n{{link}}',
      },
    },
  },
};
