import { AppShell, Burger, Container, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { Brand } from './Brand';
import { Footer } from './Footer';
import { useAppTexts } from './messages';
import { PortalLanguageSwitch } from './PortalLanguageSwitch';
import { PublicHeader } from './PublicHeader';
import classes from './Shell.module.css';

const CONTENT_ID = 'content';

// What only people with an account see is not part of the public page's first load.
const AccountMenu = lazy(() => import('./AccountMenu').then((module) => ({ default: module.AccountMenu })));
const Navigation = lazy(() => import('./Navigation').then((module) => ({ default: module.Navigation })));

/** The frame of every page: visitors get a light public header, everyone signed in the menu of their roles. */
export function Shell() {
  const { t } = useAppTexts();
  const { isSignedIn } = useViewer();
  const { pathname } = useLocation();
  const navigation = useNavigation();
  const [isMenuOpen, menu] = useDisclosure(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the menu of a phone
  useEffect(() => menu.close(), [pathname]);

  return (
    <>
      <a href={`#${CONTENT_ID}`} className={classes.skip}>
        {t('skip')}
      </a>
      {navigation.state !== 'idle' && <div className={classes.progress} aria-hidden />}
      <AppShell
        header={{ height: 64 }}
        navbar={isSignedIn ? { width: 264, breakpoint: 'md', collapsed: { mobile: !isMenuOpen } } : undefined}
        padding={0}
      >
        <AppShell.Header>
          {isSignedIn ? (
            <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
              <Group wrap="nowrap" gap="xs" miw={0}>
                <Burger
                  hiddenFrom="md"
                  size="sm"
                  opened={isMenuOpen}
                  onClick={menu.toggle}
                  aria-label={t(isMenuOpen ? 'closeMenu' : 'openMenu')}
                  aria-expanded={isMenuOpen}
                />
                <Brand />
              </Group>
              <Group wrap="nowrap" gap="xs">
                <PortalLanguageSwitch />
                <Suspense>
                  <AccountMenu />
                </Suspense>
              </Group>
            </Group>
          ) : (
            <PublicHeader />
          )}
        </AppShell.Header>
        {isSignedIn && (
          <AppShell.Navbar component="div">
            <Suspense>
              <Navigation />
            </Suspense>
          </AppShell.Navbar>
        )}
        <AppShell.Main component="div" className={classes.main}>
          <Container component="main" id={CONTENT_ID} tabIndex={-1} fluid w="100%" px="md" className={classes.content}>
            <Outlet />
          </Container>
          <Footer />
        </AppShell.Main>
      </AppShell>
      <ScrollRestoration />
    </>
  );
}
