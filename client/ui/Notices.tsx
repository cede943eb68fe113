import { lazy, Suspense, useSyncExternalStore } from 'react';
import { hasNotices, onFirstNotice } from './notify';

const Notifications = lazy(() =>
  import('@mantine/notifications').then((module) => ({ default: module.Notifications })),
);

/** Where notifications appear. Nothing is notified before somebody acts, so it is loaded with the first one. */
export function Notices() {
  const isNeeded = useSyncExternalStore(onFirstNotice, hasNotices);
  if (!isNeeded) return null;
  return (
    <Suspense>
      <Notifications position="bottom-right" />
    </Suspense>
  );
}
