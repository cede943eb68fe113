import { useApolloClient, useQuery } from '@apollo/client/react';
import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import type { Role } from '../../schema/vocabulary';
import { ViewerDocument, type ViewerQuery } from '../graphql/generated/access/graphql';
import { changeLanguage, rememberedLanguage } from '../ui/i18n';
import { SiteProvider } from '../ui/Site';
import type { Ability } from './ability';
import { AbilityContext, loadRights, useViewerAbility } from './useViewerAbility';
import { type Viewer, ViewerContext } from './ViewerContext';

interface ViewerProviderProps {
  /** Shown until the first answer. */
  loading: ReactNode;
  /** Shown when there is no first answer. */
  failed: (error: unknown, retry: () => void) => ReactNode;
  /** Told when somebody with an account is here, before their rights are loaded: time to fetch what they will need. */
  onPerson?: () => void;
  children: ReactNode;
}

/** Asks once who is here; everything below knows the user, the roles, the rights and the programme. */
export function ViewerProvider({ loading, failed, onPerson, children }: ViewerProviderProps) {
  const { data, previousData, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  // While the identity changes the cache is empty for a moment; the pages must not fall away meanwhile.
  const viewer = (data ?? previousData)?.viewer;
  const rights = useViewerAbility(viewer);
  const isPerson = Boolean(viewer?.user);
  useEffect(() => {
    if (isPerson) onPerson?.();
  }, [isPerson, onPerson]);
  if (viewer && rights.ability !== undefined) {
    return (
      <KnownViewer viewer={viewer} ability={rights.ability}>
        {children}
      </KnownViewer>
    );
  }
  if (rights.error) return failed(rights.error, () => window.location.reload());
  if (error) return failed(error, () => void refetch());
  return loading;
}

interface KnownViewerProps {
  viewer: ViewerQuery['viewer'];
  ability: Ability | null;
  children: ReactNode;
}

function KnownViewer({ viewer, ability, children }: KnownViewerProps) {
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
  const site = useMemo(
    () => ({ name: viewer.programme.name, timeZone: viewer.programme.timeZone }),
    [viewer.programme.name, viewer.programme.timeZone],
  );
  useAccountLanguage(viewer.user?.locale ?? null);

  return (
    <ViewerContext value={value}>
      <AbilityContext value={ability}>
        <SiteProvider site={site}>{children}</SiteProvider>
      </AbilityContext>
    </ViewerContext>
  );
}

function useChangeIdentity() {
  const client = useApolloClient();
  return useCallback(async () => {
    // Before anybody is signed in, so that the page does not fall away while it loads. Without it nothing is lost here:
    // it is asked for again, and then said.
    await loadRights().catch(() => undefined);
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
