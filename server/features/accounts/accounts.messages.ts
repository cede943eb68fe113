import type { Messages } from '../../platform/messages.js';

export const accountsMessages: Messages = {
  pl: {
    WRONG_CREDENTIALS: 'Adres e-mail lub hasło są nieprawidłowe albo adres nie został jeszcze potwierdzony.',
    WRONG_PASSWORD: 'Obecne hasło jest nieprawidłowe.',
    WEAK_PASSWORD: 'Hasło musi mieć co najmniej 10 znaków i nie może zawierać Twojego adresu e-mail ani imienia.',
    LINK_INVALID: 'Ten odnośnik jest nieprawidłowy, wygasł lub został już użyty. Poproś o nowy.',
    EMAIL_TAKEN: 'Ten adres e-mail ma już konto w portalu.',
    ROLE_NOT_GRANTABLE: 'Nie możesz nadać ani odebrać tej roli.',
    ROLE_FOLLOWS: 'Tej roli nie nadaje się ręcznie: wynika z podpisanego porozumienia lub z członkostwa w organizacji.',
    LAST_ADMINISTRATOR: 'W portalu musi pozostać co najmniej jedna osoba z rolą administratora.',
    CLOSED_ALREADY: 'To konto jest zamknięte.',
    OPEN_ALREADY: 'To konto nie jest zamknięte.',
    INVITATION_OVER: 'Ta osoba nie czeka na zaproszenie: ma już hasło albo konto założyła sama.',
    demo: {
      barbara: 'koordynatorka: nabór, porozumienia, dopasowania, sprawozdania',
      kasia: 'kandydatka z rozpoczętym zgłoszeniem',
      adam: 'wolontariusz-ekspert w połowie swojego planu',
      jolanta: 'przedstawicielka koła gospodyń wiejskich',
      piotr: 'trener prowadzący szkolenia',
      ewa: 'administratorka: konta, role, katalogi',
    },
    mail: {
      confirmEmail: {
        subject: 'Potwierdź swój adres e-mail',
        text: 'Dzień dobry, {{name}}!\n\nPotwierdź adres e-mail, aby dokończyć zakładanie konta:\n{{link}}\n\nOdnośnik działa przez 48 godzin. Jeżeli to nie Ty zakładasz konto, zignoruj tę wiadomość.',
      },
      alreadyRegistered: {
        subject: 'Masz już konto w portalu',
        text: 'Dzień dobry, {{name}}!\n\nKtoś, zapewne Ty, próbował założyć konto na ten adres, ale ono już istnieje.\nZaloguj się: {{signIn}}\nNie pamiętasz hasła? Ustaw nowe: {{reset}}',
      },
      resetPassword: {
        subject: 'Nowe hasło do portalu',
        text: 'Dzień dobry, {{name}}!\n\nUstaw nowe hasło:\n{{link}}\n\nOdnośnik działa przez 2 godziny. Jeżeli to nie Ty prosisz o nowe hasło, zignoruj tę wiadomość: obecne pozostaje ważne.',
      },
      changeEmail: {
        subject: 'Potwierdź nowy adres e-mail',
        text: 'Dzień dobry, {{name}}!\n\nPotwierdź, że ten adres ma zastąpić dotychczasowy:\n{{link}}\n\nOdnośnik działa przez 48 godzin.',
      },
      emailChanged: {
        subject: 'Adres e-mail Twojego konta został zmieniony',
        text: 'Dzień dobry, {{name}}!\n\nAdres e-mail Twojego konta w portalu został właśnie zmieniony. Jeżeli to nie Ty, napisz do nas jak najszybciej: {{contact}}.',
      },
      invitation: {
        subject: 'Zaproszenie do portalu: {{programme}}',
        text: 'Dzień dobry, {{name}}!\n\n{{inviter}} zaprasza Cię do portalu programu {{programme}}. Ustaw hasło, aby zacząć:\n{{link}}\n\nOdnośnik działa przez 14 dni.',
      },
    },
  },
  en: {
    WRONG_CREDENTIALS: 'The e-mail or password is wrong, or the address has not been confirmed yet.',
    WRONG_PASSWORD: 'The current password is wrong.',
    WEAK_PASSWORD: 'The password needs at least 10 characters and must not contain your e-mail address or name.',
    LINK_INVALID: 'This link is not valid, has expired or was used already. Please ask for a new one.',
    EMAIL_TAKEN: 'This e-mail address already has an account.',
    ROLE_NOT_GRANTABLE: 'You cannot grant or revoke this role.',
    ROLE_FOLLOWS:
      'This role is not granted by hand: it follows from a signed agreement or from membership of an organisation.',
    LAST_ADMINISTRATOR: 'At least one administrator must remain.',
    CLOSED_ALREADY: 'This account is closed.',
    OPEN_ALREADY: 'This account is not closed.',
    INVITATION_OVER:
      'This person does not wait for an invitation: they have a password or made the account themselves.',
    demo: {
      barbara: 'coordinator: recruitment, agreements, matching, reports',
      kasia: 'candidate with an application begun',
      adam: 'volunteer halfway through his plan',
      jolanta: "representative of a rural women's circle",
      piotr: 'trainer who leads sessions',
      ewa: 'administrator: accounts, roles, catalogues',
    },
    mail: {
      confirmEmail: {
        subject: 'Confirm your e-mail address',
        text: 'Hello {{name}},\n\nconfirm your e-mail address to finish creating your account:\n{{link}}\n\nThe link works for 48 hours. If you did not ask for an account, ignore this message.',
      },
      alreadyRegistered: {
        subject: 'You already have an account',
        text: 'Hello {{name}},\n\nsomeone, probably you, tried to create an account for this address, but there is one already.\nSign in: {{signIn}}\nForgot your password? Set a new one: {{reset}}',
      },
      resetPassword: {
        subject: 'A new password for the portal',
        text: 'Hello {{name}},\n\nset a new password:\n{{link}}\n\nThe link works for 2 hours. If you did not ask for it, ignore this message: your present password stays valid.',
      },
      changeEmail: {
        subject: 'Confirm your new e-mail address',
        text: 'Hello {{name}},\n\nconfirm that this address shall replace your former one:\n{{link}}\n\nThe link works for 48 hours.',
      },
      emailChanged: {
        subject: 'The e-mail address of your account was changed',
        text: 'Hello {{name}},\n\nthe e-mail address of your account has just been changed. If it was not you, write to us at once: {{contact}}.',
      },
      invitation: {
        subject: 'Invitation to the portal: {{programme}}',
        text: 'Hello {{name}},\n\n{{inviter}} invites you to the portal of {{programme}}. Set a password to begin:\n{{link}}\n\nThe link works for 14 days.',
      },
    },
  },
};
