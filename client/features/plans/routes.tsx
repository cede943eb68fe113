import { IconRoute, IconTargetArrow } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

export const routes: RouteObject[] = [
  {
    element: <RequireRoute roles={['VOLUNTEER']} />,
    children: [
      { path: urls.own, lazy: lazyPage(() => import('./pages/OwnPlanPage'), 'OwnPlanPage') },
      { path: urls.ownEdition(':id'), lazy: lazyPage(() => import('./pages/PlanPage'), 'PlanPage') },
      { path: urls.ownEdit(':id'), lazy: lazyPage(() => import('./pages/EditPlanPage'), 'EditPlanPage') },
    ],
  },
  {
    element: <RequireRoute roles={['COORDINATOR']} />,
    children: [
      { path: urls.plans, lazy: lazyPage(() => import('./pages/PlansPage'), 'PlansPage') },
      { path: urls.create, lazy: lazyPage(() => import('./pages/NewPlanPage'), 'NewPlanPage') },
      {
        path: urls.ofVolunteer(':userId'),
        lazy: lazyPage(() => import('./pages/VolunteerPlanPage'), 'VolunteerPlanPage'),
      },
      { path: urls.edition(':id'), lazy: lazyPage(() => import('./pages/PlanPage'), 'PlanPage') },
      { path: urls.edit(':id'), lazy: lazyPage(() => import('./pages/EditPlanPage'), 'EditPlanPage') },
    ],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.own,
    label: { pl: 'Mój plan rozwoju', en: 'My development plan' },
    icon: IconTargetArrow,
    section: 'mine',
    roles: ['VOLUNTEER'],
    order: 10,
  },
  {
    to: urls.plans,
    label: { pl: 'Plany rozwoju', en: 'Development plans' },
    icon: IconRoute,
    section: 'programme',
    roles: ['COORDINATOR'],
    order: 35,
  },
];
