import { createBrowserRouter } from 'react-router';
import { LoadingPanel } from '../ui/AsyncView';
import { features } from './features';
import { NotFoundPage } from './NotFoundPage';
import { RouteErrorPage } from './RouteErrorPage';
import { Shell } from './Shell';

export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <RouteErrorPage />,
    hydrateFallbackElement: <LoadingPanel />,
    children: [
      {
        // An error inside a page leaves the menu in place.
        errorElement: <RouteErrorPage />,
        children: [...features.routes, { path: '*', element: <NotFoundPage /> }],
      },
    ],
  },
]);
