import { IconUserCircle, IconUsersGroup } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const OWN = ['CANDIDATE', 'VOLUNTEER'] as const;
const TEAM = ['VOLUNTEER', 'COORDINATOR', 'ADMINISTRATOR'] as const;

export const routes: RouteObject[] = [
  {
    element: <RequireRoute roles={OWN} />,
    children: [{ path: urls.profile, lazy: lazyPage(() => import('./pages/ProfilePage'), 'ProfilePage') }],
  },
  {
    element: <RequireRoute roles={TEAM} />,
    children: [
      { path: urls.volunteers, lazy: lazyPage(() => import('./pages/VolunteersPage'), 'VolunteersPage') },
      { path: urls.volunteer(':id'), lazy: lazyPage(() => import('./pages/VolunteerPage'), 'VolunteerPage') },
    ],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.profile,
    label: { pl: 'Profil i dostępność', en: 'Profile and availability' },
    icon: IconUserCircle,
    section: 'mine',
    roles: OWN,
    order: 70,
  },
  {
    to: urls.volunteers,
    label: { pl: 'Zespół', en: 'The team' },
    icon: IconUsersGroup,
    section: 'programme',
    roles: TEAM,
    order: 25,
  },
];
