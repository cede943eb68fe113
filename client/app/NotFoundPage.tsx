import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { useCommonTexts } from '../ui/messages';
import { Page } from '../ui/Page';

export function NotFoundPage() {
  const { t } = useCommonTexts();
  return (
    <Page title={t('notFound.title')} lead={t('notFound.lead')} size="narrow">
      <Group>
        <Button component={Link} to="/">
          {t('action.home')}
        </Button>
      </Group>
    </Page>
  );
}
