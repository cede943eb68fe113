import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useSite } from '../../../ui/Site';
import { usePageHeading } from '../../../ui/usePageHeading';
import { urls as support } from '../../support/urls';
import { useTexts } from '../messages';
import classes from './Landing.module.css';

export function Hero() {
  const { t } = useTexts();
  const { name } = useSite();
  const heading = usePageHeading(t('landing.title'));
  return (
    <div className={classes.hero}>
      <Stack gap="md">
        <Text fw={650} c="spruce.8">
          {name}
        </Text>
        <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
          {t('landing.title')}
        </Title>
        <Text className={classes.lead}>{t('landing.lead')}</Text>
        <Group gap="sm">
          <Button component={Link} to="/register" size="md">
            {t('landing.join')}
          </Button>
          <Button component={Link} to={support.ask} size="md" variant="default">
            {t('landing.ask')}
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
