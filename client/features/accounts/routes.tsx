import { IconMail, IconUsers } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const OFFICE = ['COORDINATOR', 'ADMINISTRATOR'] as const;

export const routes: RouteObject[] = [
  { path: urls.signIn, lazy: lazyPage(() => import('./pages/SignInPage'), 'SignInPage') },
  { path: urls.register, lazy: lazyPage(() => import('./pages/RegisterPage'), 'RegisterPage') },
  { path: urls.checkMail, lazy: lazyPage(() => import('./pages/CheckMailPage'), 'CheckMailPage') },
  { path: urls.confirmEmail, lazy: lazyPage(() => import('./pages/ConfirmEmailPage'), 'ConfirmEmailPage') },
  { path: urls.forgotten, lazy: lazyPage(() => import('./pages/ForgottenPasswordPage'), 'ForgottenPasswordPage') },
  { path: urls.resetPassword, lazy: lazyPage(() => import('./pages/ResetPasswordPage'), 'ResetPasswordPage') },
  { path: urls.invitation, lazy: lazyPage(() => import('./pages/InvitationPage'), 'InvitationPage') },
  {
    element: <RequireRoute />,
    children: [{ path: urls.account, lazy: lazyPage(() => import('./pages/AccountPage'), 'AccountPage') }],
  },
  {
    element: <RequireRoute roles={OFFICE} />,
    children: [
      { path: urls.users, lazy: lazyPage(() => import('./pages/UsersPage'), 'UsersPage') },
      { path: urls.invite, lazy: lazyPage(() => import('./pages/InvitePage'), 'InvitePage') },
      { path: urls.mail, lazy: lazyPage(() => import('./pages/MailPage'), 'MailPage') },
    ],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.users,
    label: { pl: 'Użytkownicy i role', en: 'Users and roles' },
    icon: IconUsers,
    section: 'administration',
    roles: OFFICE,
    order: 10,
  },
  {
    to: urls.mail,
    label: { pl: 'Wysłane wiadomości', en: 'Sent mail' },
    icon: IconMail,
    section: 'administration',
    roles: OFFICE,
    demoOnly: true,
    order: 90,
  },
];
