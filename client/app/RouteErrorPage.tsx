import { Anchor, Button, Group } from '@mantine/core';
import { useRouteError } from 'react-router';
import { useCommonTexts } from '../ui/messages';
import { Page } from '../ui/Page';

/** A chunk that cannot be fetched nearly always means that a new version of the portal replaced it. */
const MISSING_CHUNK = /dynamically imported module|Importing a module script failed|Failed to fetch/i;

export function RouteErrorPage() {
  const { t } = useCommonTexts();
  const error = useRouteError();
  const isUpdated = error instanceof TypeError && MISSING_CHUNK.test(error.message);
  return (
    <Page
      title={t(isUpdated ? 'error.updatedTitle' : 'error.pageTitle')}
      lead={t(isUpdated ? 'error.updatedLead' : 'error.pageLead')}
      size="narrow"
    >
      <Group>
        <Button onClick={() => window.location.reload()}>{t('action.reload')}</Button>
        {/* Not a link of the router: its state may be what broke. */}
        <Anchor href="/">{t('action.home')}</Anchor>
      </Group>
    </Page>
  );
}
