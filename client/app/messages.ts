import { defineTexts } from '../ui/i18n';

export const messages = {
  pl: {
    skip: 'Przejdź do treści',
    menu: 'Menu',
    openMenu: 'Otwórz menu',
    closeMenu: 'Zamknij menu',
    home: 'Strona główna',
    signIn: 'Zaloguj się',
    join: 'Dołącz',
    account: 'Konto: {{name}}',
    accountPage: 'Ustawienia konta',
    signOut: 'Wyloguj się',
    signedOut: 'Wylogowano. Do zobaczenia!',
    noRole: 'Bez roli',
    publicNav: 'Strony publiczne',
    section: { mine: 'Moje', programme: 'Program', support: 'Wsparcie', administration: 'Administracja' },
    footer: { runBy: 'Program prowadzi {{foundation}}', contact: 'Kontakt' },
    offline: {
      title: 'Nie udało się połączyć z portalem',
      lead: 'Sprawdź połączenie z internetem i spróbuj ponownie.',
    },
  },
  en: {
    skip: 'Skip to the content',
    menu: 'Menu',
    openMenu: 'Open the menu',
    closeMenu: 'Close the menu',
    home: 'Home',
    signIn: 'Sign in',
    join: 'Join',
    account: 'Account: {{name}}',
    accountPage: 'Account settings',
    signOut: 'Sign out',
    signedOut: 'You are signed out. See you soon!',
    noRole: 'No role',
    publicNav: 'Public pages',
    section: { mine: 'Mine', programme: 'Programme', support: 'Support', administration: 'Administration' },
    footer: { runBy: 'The programme is run by {{foundation}}', contact: 'Contact' },
    offline: { title: 'The portal could not be reached', lead: 'Check your internet connection and try again.' },
  },
} as const;

export const useAppTexts = defineTexts('app', messages);
