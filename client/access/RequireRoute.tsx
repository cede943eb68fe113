import { Navigate, Outlet, useLocation } from 'react-router';
import type { Role } from '../../schema/vocabulary';
import { RefusedPage } from './RefusedPage';
import { signInAddress } from './returnAddress';
import { useViewer } from './ViewerContext';

/** Guards the routes below it: a visitor is asked to sign in and comes back, another role is told why not. */
export function RequireRoute({ roles }: { roles?: readonly Role[] }) {
  const viewer = useViewer();
  const location = useLocation();
  if (!viewer.isSignedIn) return <Navigate to={signInAddress(location)} replace />;
  if (roles && !viewer.hasRole(...roles)) return <RefusedPage roles={roles} />;
  return <Outlet />;
}
