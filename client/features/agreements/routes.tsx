import { IconFileText, IconSignature, IconTemplate } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const PARTIES = ['CANDIDATE', 'VOLUNTEER'] as const;
const OFFICE = ['COORDINATOR'] as const;
const ADMINISTRATION = ['ADMINISTRATOR'] as const;

export const routes: RouteObject[] = [
  { path: urls.information, lazy: lazyPage(() => import('./pages/InformationPage'), 'InformationPage') },
  {
    element: <RequireRoute roles={PARTIES} />,
    children: [
      { path: urls.own, lazy: lazyPage(() => import('./pages/OwnAgreementsPage'), 'OwnAgreementsPage') },
      { path: urls.ownOne(':id'), lazy: lazyPage(() => import('./pages/OwnAgreementPage'), 'OwnAgreementPage') },
    ],
  },
  {
    element: <RequireRoute roles={OFFICE} />,
    children: [
      { path: urls.register, lazy: lazyPage(() => import('./pages/RegisterPage'), 'RegisterPage') },
      { path: urls.create, lazy: lazyPage(() => import('./pages/CreatePage'), 'CreatePage') },
      { path: urls.office(':id'), lazy: lazyPage(() => import('./pages/OfficeAgreementPage'), 'OfficeAgreementPage') },
    ],
  },
  {
    element: <RequireRoute roles={ADMINISTRATION} />,
    children: [
      { path: urls.templates, lazy: lazyPage(() => import('./pages/TemplatesPage'), 'TemplatesPage') },
      { path: urls.template(':id'), lazy: lazyPage(() => import('./pages/TemplatePage'), 'TemplatePage') },
    ],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.own,
    label: { pl: 'Porozumienia i dokumenty', en: 'Agreements and documents' },
    icon: IconSignature,
    section: 'mine',
    roles: PARTIES,
    order: 60,
  },
  {
    to: urls.register,
    label: { pl: 'Porozumienia', en: 'Agreements' },
    icon: IconFileText,
    section: 'programme',
    roles: OFFICE,
    order: 30,
  },
  {
    to: urls.templates,
    label: { pl: 'Wzory porozumień', en: 'Agreement templates' },
    icon: IconTemplate,
    section: 'administration',
    roles: ADMINISTRATION,
    order: 25,
  },
];
