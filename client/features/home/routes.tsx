import type { RouteObject } from 'react-router';
import { lazyPage } from '../../ui/lazyPage';

export const routes: RouteObject[] = [{ index: true, lazy: lazyPage(() => import('./pages/HomePage'), 'HomePage') }];
