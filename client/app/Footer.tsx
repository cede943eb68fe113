import { Anchor, Container, Group, Text } from '@mantine/core';
import { useViewer } from '../access/ViewerContext';
import { useAppTexts } from './messages';
import classes from './Shell.module.css';

export function Footer() {
  const { t } = useAppTexts();
  const { programme } = useViewer();
  return (
    <Container component="footer" fluid w="100%" px="md" className={classes.footer}>
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
