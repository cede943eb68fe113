import { IconHomeCog } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const ADMINISTRATION = ['ADMINISTRATOR'] as const;

export const routes: RouteObject[] = [
  {
    element: <RequireRoute roles={ADMINISTRATION} />,
    children: [{ path: urls.foundation, lazy: lazyPage(() => import('./pages/FoundationPage'), 'FoundationPage') }],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.foundation,
    label: { pl: 'Dane fundacji', en: 'The foundation' },
    icon: IconHomeCog,
    section: 'administration',
    roles: ADMINISTRATION,
    order: 20,
  },
];
