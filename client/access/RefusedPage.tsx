import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Role } from '../../schema/vocabulary';
import { useFormat } from '../ui/format';
import { useCommonTexts } from '../ui/messages';
import { Page } from '../ui/Page';

export function RefusedPage({ roles }: { roles: readonly Role[] }) {
  const { t } = useCommonTexts();
  const format = useFormat();
  const names = format.list(roles.map((role) => t(`role.${role}`)));
  return (
    <Page title={t('refused.title')} lead={t('refused.lead', { roles: names })} size="narrow">
      <Stack align="flex-start">
        <Text>
          {t('refused.hint')} {t('refused.otherAccount')}
        </Text>
        <Button component={Link} to="/">
          {t('action.home')}
        </Button>
      </Stack>
    </Page>
  );
}
