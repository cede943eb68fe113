import { IconHeartHandshake, IconHourglass, IconUserCheck } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const VOLUNTEER = ['VOLUNTEER'] as const;
const ORGANISATION = ['ORGANISATION'] as const;
const OFFICE = ['COORDINATOR'] as const;

export const routes: RouteObject[] = [
  {
    element: <RequireRoute roles={VOLUNTEER} />,
    children: [{ path: urls.mine, lazy: lazyPage(() => import('./pages/MatchesPage'), 'MatchesPage') }],
  },
  {
    element: <RequireRoute roles={ORGANISATION} />,
    children: [{ path: urls.received, lazy: lazyPage(() => import('./pages/ReceivedPage'), 'ReceivedPage') }],
  },
  {
    element: <RequireRoute roles={OFFICE} />,
    children: [
      { path: urls.waiting, lazy: lazyPage(() => import('./pages/WaitingPage'), 'WaitingPage') },
      { path: urls.matching(':id'), lazy: lazyPage(() => import('./pages/MatchingPage'), 'MatchingPage') },
    ],
  },
  {
    element: <RequireRoute roles={[...VOLUNTEER, ...ORGANISATION, ...OFFICE]} />,
    children: [{ path: urls.match(':id'), lazy: lazyPage(() => import('./pages/MatchPage'), 'MatchPage') }],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.mine,
    label: { pl: 'Propozycje dla Ciebie', en: 'Proposals for you' },
    icon: IconHeartHandshake,
    section: 'support',
    roles: VOLUNTEER,
    order: 20,
  },
  {
    to: urls.received,
    label: { pl: 'Propozycje pomocy', en: 'Help offered' },
    icon: IconUserCheck,
    section: 'support',
    roles: ORGANISATION,
    order: 30,
  },
  {
    to: urls.waiting,
    label: { pl: 'Propozycje bez odpowiedzi', en: 'Proposals without an answer' },
    icon: IconHourglass,
    section: 'support',
    roles: OFFICE,
    order: 40,
  },
];
