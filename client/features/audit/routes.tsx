import { IconHistory } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const OFFICE = ['COORDINATOR', 'ADMINISTRATOR'] as const;

export const routes: RouteObject[] = [
  {
    element: <RequireRoute roles={OFFICE} />,
    children: [{ path: urls.trail, lazy: lazyPage(() => import('./pages/TrailPage'), 'TrailPage') }],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.trail,
    label: { pl: 'Dziennik zdarzeń', en: 'Audit trail' },
    icon: IconHistory,
    section: 'administration',
    roles: OFFICE,
    order: 30,
  },
];
