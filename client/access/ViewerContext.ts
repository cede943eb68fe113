import { createContext, useContext } from 'react';
import type { Role } from '../../schema/vocabulary';
import type { ViewerQuery } from '../graphql/generated/access/graphql';

type ViewerData = ViewerQuery['viewer'];

export interface Viewer {
  /** Null for a visitor. */
  readonly user: ViewerData['user'];
  readonly roles: readonly Role[];
  readonly organisationIds: readonly string[];
  readonly programme: ViewerData['programme'];
  readonly isSignedIn: boolean;
  /** True when the viewer holds any of the roles. */
  readonly hasRole: (...roles: readonly Role[]) => boolean;
  /** Asks the server again who the viewer is and forgets all that was loaded for the former one. */
  readonly changeIdentity: () => Promise<void>;
}

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer needs a ViewerProvider above it');
  return viewer;
}
