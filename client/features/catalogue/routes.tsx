import { IconBooks } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const ADMINISTRATION = ['ADMINISTRATOR'] as const;

export const routes: RouteObject[] = [
  {
    element: <RequireRoute roles={ADMINISTRATION} />,
    children: [{ path: urls.catalogues, lazy: lazyPage(() => import('./pages/CataloguesPage'), 'CataloguesPage') }],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.catalogues,
    label: { pl: 'Katalogi', en: 'Catalogues' },
    icon: IconBooks,
    section: 'administration',
    roles: ADMINISTRATION,
    order: 20,
  },
];
