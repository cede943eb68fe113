import { IconCalendarCheck, IconChecklist, IconClockCheck } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const VOLUNTEER = ['VOLUNTEER'] as const;
const ORGANISATION = ['ORGANISATION'] as const;
const COORDINATOR = ['COORDINATOR'] as const;

export const routes: RouteObject[] = [
  {
    element: <RequireRoute roles={VOLUNTEER} />,
    children: [
      { path: urls.mine, lazy: lazyPage(() => import('./pages/MyActivitiesPage'), 'MyActivitiesPage') },
      { path: urls.log, lazy: lazyPage(() => import('./pages/LogActivityPage'), 'LogActivityPage') },
      { path: urls.edit(':id'), lazy: lazyPage(() => import('./pages/EditActivityPage'), 'EditActivityPage') },
    ],
  },
  {
    element: <RequireRoute roles={[...VOLUNTEER, ...ORGANISATION, ...COORDINATOR]} />,
    children: [{ path: urls.activity(':id'), lazy: lazyPage(() => import('./pages/ActivityPage'), 'ActivityPage') }],
  },
  {
    element: <RequireRoute roles={ORGANISATION} />,
    children: [
      {
        path: urls.received,
        lazy: lazyPage(() => import('./pages/ReceivedActivitiesPage'), 'ReceivedActivitiesPage'),
      },
    ],
  },
  {
    element: <RequireRoute roles={COORDINATOR} />,
    children: [
      { path: urls.office, lazy: lazyPage(() => import('./pages/OfficeActivitiesPage'), 'OfficeActivitiesPage') },
    ],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.mine,
    label: { pl: 'Moje działania', en: 'My activities' },
    icon: IconClockCheck,
    section: 'mine',
    roles: VOLUNTEER,
    order: 30,
  },
  {
    to: urls.received,
    label: { pl: 'Działania u nas', en: 'Activities with us' },
    icon: IconCalendarCheck,
    section: 'mine',
    roles: ORGANISATION,
    order: 60,
  },
  {
    to: urls.office,
    label: { pl: 'Działania', en: 'Activities' },
    icon: IconChecklist,
    section: 'support',
    roles: COORDINATOR,
    order: 40,
  },
];
