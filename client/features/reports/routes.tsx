import { IconReportAnalytics } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry } from '../../access/feature';
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
