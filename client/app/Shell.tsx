import { Burger, Container, Group } from '@mantine/core';
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
      <header className={classes.header}>
        {isSignedIn ? <OwnHeader isMenuOpen={isMenuOpen} onToggleMenu={menu.toggle} /> : <PublicHeader />}
      </header>
      {isSignedIn && (
        <div className={classes.menu} data-open={isMenuOpen || undefined}>
          <Suspense>
            <Navigation />
          </Suspense>
        </div>
      )}
      <div className={classes.main} data-beside-menu={isSignedIn || undefined}>
        <Container component="main" id={CONTENT_ID} tabIndex={-1} fluid w="100%" px="md" className={classes.content}>
          <Outlet />
        </Container>
        <Footer />
      </div>
      <ScrollRestoration />
    </>
  );
}

function OwnHeader({ isMenuOpen, onToggleMenu }: { isMenuOpen: boolean; onToggleMenu: () => void }) {
  const { t } = useAppTexts();
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
      <Group wrap="nowrap" gap="xs" miw={0}>
        <Burger
          hiddenFrom="md"
          size="sm"
          opened={isMenuOpen}
          onClick={onToggleMenu}
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
  );
}
