import { IconHeartHandshake, IconInbox, IconLifebuoy } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry, PublicLink } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

export const routes: RouteObject[] = [
  { path: urls.ask, lazy: lazyPage(() => import('./pages/AskPage'), 'AskPage') },
  { path: urls.confirm, lazy: lazyPage(() => import('./pages/ConfirmRequestPage'), 'ConfirmRequestPage') },
  {
    element: <RequireRoute roles={['ORGANISATION']} />,
    children: [
      { path: urls.mine, lazy: lazyPage(() => import('./pages/MyRequestsPage'), 'MyRequestsPage') },
      { path: urls.create, lazy: lazyPage(() => import('./pages/NewRequestPage'), 'NewRequestPage') },
    ],
  },
  {
    element: <RequireRoute roles={['COORDINATOR']} />,
    children: [
      { path: urls.queue, lazy: lazyPage(() => import('./pages/QueuePage'), 'QueuePage') },
      { path: urls.record, lazy: lazyPage(() => import('./pages/RecordRequestPage'), 'RecordRequestPage') },
    ],
  },
  {
    element: <RequireRoute roles={['VOLUNTEER']} />,
    children: [
      { path: urls.looking, lazy: lazyPage(() => import('./pages/LookingPage'), 'LookingPage') },
      { path: urls.name, lazy: lazyPage(() => import('./pages/NameOrganisationPage'), 'NameOrganisationPage') },
    ],
  },
  {
    element: <RequireRoute />,
    children: [
      { path: urls.request(':id'), lazy: lazyPage(() => import('./pages/RequestPage'), 'RequestPage') },
      { path: urls.edit(':id'), lazy: lazyPage(() => import('./pages/EditRequestPage'), 'EditRequestPage') },
      { path: urls.sent(':id'), lazy: lazyPage(() => import('./pages/SentPage'), 'SentPage') },
    ],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.mine,
    label: { pl: 'Nasze zapotrzebowania', en: 'Our requests' },
    icon: IconHeartHandshake,
    section: 'mine',
    roles: ['ORGANISATION'],
    order: 50,
  },
  {
    to: urls.looking,
    label: { pl: 'Kto szuka wsparcia', en: 'Who looks for support' },
    icon: IconLifebuoy,
    section: 'support',
    roles: ['VOLUNTEER'],
    order: 10,
  },
  {
    to: urls.queue,
    label: { pl: 'Zapotrzebowania', en: 'Requests' },
    icon: IconInbox,
    section: 'support',
    roles: ['COORDINATOR'],
    order: 10,
  },
];

export const publicLinks: PublicLink[] = [
  { to: urls.ask, label: { pl: 'Poproś o wsparcie', en: 'Ask for support' }, order: 40 },
];
