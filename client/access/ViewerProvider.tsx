import { useApolloClient, useQuery } from '@apollo/client/react';
import { AbilityProvider } from '@casl/react';
import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import type { Role } from '../../schema/vocabulary';
import { ViewerDocument, type ViewerQuery } from '../graphql/generated/access/graphql';
import { changeLanguage, rememberedLanguage } from '../ui/i18n';
import { SiteProvider } from '../ui/Site';
import { buildAbility } from './ability';
import { type Viewer, ViewerContext } from './ViewerContext';

interface ViewerProviderProps {
  /** Shown until the first answer. */
  loading: ReactNode;
  /** Shown when there is no first answer. */
  failed: (error: unknown, retry: () => void) => ReactNode;
  children: ReactNode;
}

/** Asks once who is here; everything below knows the user, the roles, the rights and the programme. */
export function ViewerProvider({ loading, failed, children }: ViewerProviderProps) {
  const { data, previousData, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  // While the identity changes the cache is empty for a moment; the pages must not fall away meanwhile.
  const viewer = (data ?? previousData)?.viewer;
  if (viewer) return <KnownViewer viewer={viewer}>{children}</KnownViewer>;
  if (error) return failed(error, () => void refetch());
  return loading;
}

function KnownViewer({ viewer, children }: { viewer: ViewerQuery['viewer']; children: ReactNode }) {
  const changeIdentity = useChangeIdentity();
  const value = useMemo<Viewer>(
    () => ({
      user: viewer.user,
      roles: viewer.roles,
      organisationIds: viewer.organisationIds,
      programme: viewer.programme,
      isSignedIn: viewer.user !== null,
      hasRole: (...roles: readonly Role[]) => roles.some((role) => viewer.roles.includes(role)),
      changeIdentity,
    }),
    [viewer, changeIdentity],
  );
  const ability = useMemo(() => buildAbility(viewer.rules), [viewer.rules]);
  const site = useMemo(
    () => ({ name: viewer.programme.name, timeZone: viewer.programme.timeZone }),
    [viewer.programme.name, viewer.programme.timeZone],
  );
  useAccountLanguage(viewer.user?.locale ?? null);

  return (
    <ViewerContext value={value}>
      <AbilityProvider value={ability}>
        <SiteProvider site={site}>{children}</SiteProvider>
      </AbilityProvider>
    </ViewerContext>
  );
}

function useChangeIdentity() {
  const client = useApolloClient();
  return useCallback(async () => {
    // The pages load anew as well. One that falls away with the former viewer or is refused to the new one says so
    // where it stands, and keeps nobody from going on.
    await client.resetStore().catch(() => undefined);
    await client.query({ query: ViewerDocument });
  }, [client]);
}

/** The account's language counts where this browser has no choice of its own. */
function useAccountLanguage(locale: 'PL' | 'EN' | null) {
  useEffect(() => {
    if (locale && !rememberedLanguage()) void changeLanguage(locale === 'EN' ? 'en' : 'pl', { remember: false });
  }, [locale]);
}
