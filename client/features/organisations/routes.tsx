import { IconBuildingCommunity } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const OFFICE = ['COORDINATOR', 'ADMINISTRATOR'] as const;

export const routes: RouteObject[] = [
  {
    element: <RequireRoute />,
    children: [
      { path: urls.mine, lazy: lazyPage(() => import('./pages/MyOrganisationsPage'), 'MyOrganisationsPage') },
      {
        path: urls.register,
        lazy: lazyPage(() => import('./pages/RegisterOrganisationPage'), 'RegisterOrganisationPage'),
      },
      {
        path: urls.organisation(':id'),
        lazy: lazyPage(() => import('./pages/OrganisationPage'), 'OrganisationPage'),
      },
      { path: urls.edit(':id'), lazy: lazyPage(() => import('./pages/EditOrganisationPage'), 'EditOrganisationPage') },
    ],
  },
  {
    element: <RequireRoute roles={OFFICE} />,
    children: [
      { path: urls.organisations, lazy: lazyPage(() => import('./pages/OrganisationsPage'), 'OrganisationsPage') },
    ],
  },
  {
    element: <RequireRoute roles={['COORDINATOR']} />,
    children: [
      { path: urls.merge(':id'), lazy: lazyPage(() => import('./pages/MergePage'), 'MergePage') },
      { path: urls.record, lazy: lazyPage(() => import('./pages/RecordOrganisationPage'), 'RecordOrganisationPage') },
    ],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.mine,
    label: { pl: 'Moje organizacje', en: 'My organisations' },
    icon: IconBuildingCommunity,
    section: 'mine',
    roles: ['ORGANISATION'],
    order: 60,
  },
  {
    to: urls.organisations,
    label: { pl: 'Organizacje', en: 'Organisations' },
    icon: IconBuildingCommunity,
    section: 'support',
    roles: OFFICE,
    order: 20,
  },
];
