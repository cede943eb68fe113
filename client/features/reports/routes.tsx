import { IconReportAnalytics } from '@tabler/icons-react';
import { lazy } from 'react';
import type { RouteObject } from 'react-router';
import type { HomeCard, NavEntry } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const OFFICE = ['COORDINATOR', 'ADMINISTRATOR'] as const;

export const routes: RouteObject[] = [
  {
    element: <RequireRoute roles={OFFICE} />,
    children: [{ path: urls.report, lazy: lazyPage(() => import('./pages/ReportPage'), 'ReportPage') }],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.report,
    label: { pl: 'Sprawozdanie', en: 'Report' },
    icon: IconReportAnalytics,
    section: 'programme',
    roles: OFFICE,
    order: 90,
  },
];

export const homeCards: HomeCard[] = [
  {
    id: 'my-reach',
    roles: ['VOLUNTEER'],
    order: 40,
    component: lazy(() => import('./views/MyReachCard').then((module) => ({ default: module.MyReachCard }))),
  },
  {
    id: 'received-support',
    roles: ['ORGANISATION'],
    order: 50,
    component: lazy(() => import('./views/ReceivedCard').then((module) => ({ default: module.ReceivedCard }))),
  },
  {
    id: 'year-in-numbers',
    roles: OFFICE,
    order: 90,
    component: lazy(() => import('./views/YearCard').then((module) => ({ default: module.YearCard }))),
  },
];
