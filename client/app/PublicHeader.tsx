import { Anchor, Button, Group } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useFeatures } from '../access/FeaturesContext';
import { signInAddress } from '../access/returnAddress';
import { Brand } from './Brand';
import { useAppTexts } from './messages';
import { PortalLanguageSwitch } from './PortalLanguageSwitch';

/** Pages that lead into the portal are no places to come back to. */
const ENTRANCES =
  /^\/(sign-in|register|check-mail|confirm-email|confirm-request|forgotten-password|reset-password|invitation)/;

export function PublicHeader() {
  const { t, language } = useAppTexts();
  const { publicLinks } = useFeatures();
  const location = useLocation();
  const signIn = ENTRANCES.test(location.pathname) ? '/sign-in' : signInAddress(location);
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
      <Brand />
      <Group wrap="nowrap" gap="xs">
        {publicLinks.length > 0 && (
          <Group component="nav" aria-label={t('publicNav')} visibleFrom="md" wrap="nowrap" gap="lg" me="md">
            {publicLinks.map((link) => (
              <Anchor key={link.to} component={Link} to={link.to} underline="hover">
                {link.label[language]}
              </Anchor>
            ))}
          </Group>
        )}
        <PortalLanguageSwitch />
        <Button component={Link} to={signIn} variant="default" size="compact-md" visibleFrom="xs">
          {t('signIn')}
        </Button>
        <Button component={Link} to="/register" size="compact-md" visibleFrom="sm">
          {t('join')}
        </Button>
        <Button component={Link} to={signIn} size="compact-sm" hiddenFrom="xs">
          {t('signIn')}
        </Button>
      </Group>
    </Group>
  );
}
