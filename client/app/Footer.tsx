import { Anchor, Container, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useFeatures } from '../access/FeaturesContext';
import { useViewer } from '../access/ViewerContext';
import { useAppTexts } from './messages';
import classes from './Shell.module.css';

export function Footer() {
  const { t, language } = useAppTexts();
  const { publicLinks } = useFeatures();
  const { programme, isSignedIn } = useViewer();
  return (
    <Container component="footer" fluid w="100%" px="md" className={classes.footer}>
      {/* The header of a phone has no room for them. */}
      {!isSignedIn && (
        <Group component="nav" aria-label={t('publicNav')} hiddenFrom="md" gap="lg" mb="md">
          {publicLinks.map((link) => (
            <Anchor key={link.to} component={Link} to={link.to}>
              {link.label[language]}
            </Anchor>
          ))}
        </Group>
      )}
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {t('footer.runBy', { foundation: programme.foundationName })}
        </Text>
        {programme.contactEmail && (
          <Text size="sm" c="dimmed">
            {t('footer.contact')}: <Anchor href={`mailto:${programme.contactEmail}`}>{programme.contactEmail}</Anchor>
          </Text>
        )}
      </Group>
    </Container>
  );
}
