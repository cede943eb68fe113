import { IconClipboardList, IconScale, IconUserPlus } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry, PublicLink } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const OFFICE = ['COORDINATOR'] as const;
const FIGURES = ['COORDINATOR', 'ADMINISTRATOR'] as const;
const REVIEWERS = ['REVIEWER'] as const;

export const routes: RouteObject[] = [
  { path: urls.recruitment, lazy: lazyPage(() => import('./pages/RecruitmentPage'), 'RecruitmentPage') },
  { path: urls.regulations, lazy: lazyPage(() => import('./pages/RegulationsPage'), 'RegulationsPage') },
  { path: urls.privacyNotice, lazy: lazyPage(() => import('./pages/PrivacyNoticePage'), 'PrivacyNoticePage') },
  {
    element: <RequireRoute />,
    children: [
      { path: urls.application(':id'), lazy: lazyPage(() => import('./pages/ApplicationPage'), 'ApplicationPage') },
      { path: urls.form(':id'), lazy: lazyPage(() => import('./pages/FormPage'), 'FormPage') },
      { path: urls.check(':id'), lazy: lazyPage(() => import('./pages/CheckPage'), 'CheckPage') },
      { path: urls.sent(':id'), lazy: lazyPage(() => import('./pages/SentPage'), 'SentPage') },
    ],
  },
  {
    element: <RequireRoute roles={REVIEWERS} />,
    children: [
      { path: urls.myReviews, lazy: lazyPage(() => import('./pages/MyReviewsPage'), 'MyReviewsPage') },
      { path: urls.review(':id'), lazy: lazyPage(() => import('./pages/ReviewPage'), 'ReviewPage') },
    ],
  },
  {
    element: <RequireRoute roles={FIGURES} />,
    children: [
      { path: urls.statistics(':id'), lazy: lazyPage(() => import('./pages/StatisticsPage'), 'StatisticsPage') },
    ],
  },
  {
    element: <RequireRoute roles={OFFICE} />,
    children: [
      { path: urls.rounds, lazy: lazyPage(() => import('./pages/RoundsPage'), 'RoundsPage') },
      { path: urls.newRound, lazy: lazyPage(() => import('./pages/NewRoundPage'), 'NewRoundPage') },
      { path: urls.round(':id'), lazy: lazyPage(() => import('./pages/RoundPage'), 'RoundPage') },
      { path: urls.editRound(':id'), lazy: lazyPage(() => import('./pages/EditRoundPage'), 'EditRoundPage') },
      { path: urls.formEditor(':id'), lazy: lazyPage(() => import('./pages/FormEditorPage'), 'FormEditorPage') },
      { path: urls.criteria(':id'), lazy: lazyPage(() => import('./pages/CriteriaPage'), 'CriteriaPage') },
      {
        path: urls.roundRegulations(':id'),
        lazy: lazyPage(() => import('./pages/RoundRegulationsPage'), 'RoundRegulationsPage'),
      },
      { path: urls.reviewers(':id'), lazy: lazyPage(() => import('./pages/ReviewersPage'), 'ReviewersPage') },
      { path: urls.ranking(':id'), lazy: lazyPage(() => import('./pages/RankingPage'), 'RankingPage') },
      {
        path: urls.announcement(':id'),
        lazy: lazyPage(() => import('./pages/AnnouncementPage'), 'AnnouncementPage'),
      },
      { path: urls.applications, lazy: lazyPage(() => import('./pages/ApplicationsPage'), 'ApplicationsPage') },
      {
        path: urls.officeApplication(':id'),
        lazy: lazyPage(() => import('./pages/OfficeApplicationPage'), 'OfficeApplicationPage'),
      },
    ],
  },
];

export const nav: NavEntry[] = [
  {
    to: urls.myReviews,
    label: { pl: 'Moje oceny', en: 'My reviews' },
    icon: IconScale,
    section: 'mine',
    roles: REVIEWERS,
    order: 50,
  },
  {
    to: urls.applications,
    label: { pl: 'Zgłoszenia', en: 'Applications' },
    icon: IconClipboardList,
    section: 'programme',
    roles: OFFICE,
    order: 10,
  },
  {
    to: urls.rounds,
    label: { pl: 'Nabory', en: 'Recruitment rounds' },
    icon: IconUserPlus,
    section: 'programme',
    roles: OFFICE,
    order: 20,
  },
];

export const publicLinks: PublicLink[] = [{ to: urls.recruitment, label: { pl: 'Nabór', en: 'Join us' }, order: 10 }];
