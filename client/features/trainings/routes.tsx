import { IconCalendarEvent, IconCalendarPlus, IconChalkboard, IconSchool } from '@tabler/icons-react';
import type { RouteObject } from 'react-router';
import type { NavEntry, PublicLink } from '../../access/feature';
import { RequireRoute } from '../../access/RequireRoute';
import { lazyPage } from '../../ui/lazyPage';
import { urls } from './urls';

const VOLUNTEERS = ['VOLUNTEER'] as const;
const TRAINERS = ['TRAINER'] as const;
const OFFICE = ['COORDINATOR'] as const;

export const routes: RouteObject[] = [
  { path: urls.trainings, lazy: lazyPage(() => import('./pages/TrainingsPage'), 'TrainingsPage') },
  { path: urls.calendar, lazy: lazyPage(() => import('./pages/CalendarPage'), 'CalendarPage') },
  { path: urls.training(':id'), lazy: lazyPage(() => import('./pages/TrainingPage'), 'TrainingPage') },
  { path: urls.session(':id'), lazy: lazyPage(() => import('./pages/SessionPage'), 'SessionPage') },
  {
    element: <RequireRoute roles={VOLUNTEERS} />,
    children: [
      { path: urls.mine, lazy: lazyPage(() => import('./pages/MyTrainingsPage'), 'MyTrainingsPage') },
      { path: urls.propose, lazy: lazyPage(() => import('./pages/ProposePage'), 'ProposePage') },
    ],
  },
  {
    element: <RequireRoute roles={TRAINERS} />,
    children: [{ path: urls.led, lazy: lazyPage(() => import('./pages/LedSessionsPage'), 'LedSessionsPage') }],
  },
  {
    element: <RequireRoute roles={OFFICE} />,
    children: [
      { path: urls.catalogue, lazy: lazyPage(() => import('./pages/CataloguePage'), 'CataloguePage') },
      { path: urls.newTraining, lazy: lazyPage(() => import('./pages/NewTrainingPage'), 'NewTrainingPage') },
      { path: urls.editTraining(':id'), lazy: lazyPage(() => import('./pages/EditTrainingPage'), 'EditTrainingPage') },
      { path: urls.sessions, lazy: lazyPage(() => import('./pages/SessionsPage'), 'SessionsPage') },
      { path: urls.proposals, lazy: lazyPage(() => import('./pages/ProposalsPage'), 'ProposalsPage') },
      { path: urls.newSession, lazy: lazyPage(() => import('./pages/NewSessionPage'), 'NewSessionPage') },
      { path: urls.editSession(':id'), lazy: lazyPage(() => import('./pages/EditSessionPage'), 'EditSessionPage') },
    ],
  },
];

export const publicLinks: PublicLink[] = [
  { to: urls.trainings, label: { pl: 'Szkolenia', en: 'Trainings' }, order: 30 },
];

export const nav: NavEntry[] = [
  {
    to: urls.calendar,
    label: { pl: 'Kalendarz szkoleń', en: 'Training calendar' },
    icon: IconCalendarEvent,
    section: 'mine',
    roles: VOLUNTEERS,
    order: 30,
  },
  {
    to: urls.mine,
    label: { pl: 'Moje szkolenia', en: 'My trainings' },
    icon: IconSchool,
    section: 'mine',
    roles: VOLUNTEERS,
    order: 35,
  },
  {
    to: urls.led,
    label: { pl: 'Szkolenia, które prowadzę', en: 'Trainings I lead' },
    icon: IconChalkboard,
    section: 'mine',
    roles: TRAINERS,
    order: 38,
  },
  {
    to: urls.sessions,
    label: { pl: 'Terminy szkoleń', en: 'Training dates' },
    icon: IconCalendarPlus,
    section: 'programme',
    roles: OFFICE,
    order: 50,
  },
  {
    to: urls.catalogue,
    label: { pl: 'Katalog szkoleń', en: 'Training catalogue' },
    icon: IconSchool,
    section: 'programme',
    roles: OFFICE,
    order: 55,
  },
];
