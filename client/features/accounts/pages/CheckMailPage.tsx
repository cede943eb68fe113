import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import { Page } from '../../../ui/Page';
import { urls as supportUrls } from '../../support/urls';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** What the page before knows about the message; lost on a reload, so the page works without it. */
export interface MailNotice {
  readonly reason: 'register' | 'reset' | 'support';
  readonly email: string;
}

/** Where the address can be given once more. */
const AGAIN = { register: urls.register, reset: urls.forgotten, support: supportUrls.ask } as const;

export function CheckMailPage() {
  const { t } = useTexts();
  const { programme } = useViewer();
  const notice = useLocation().state as MailNotice | null;
  return (
    <Page title={t('checkMail.title')} size="narrow">
      <Stack>
        <Text fz="lg">
          {notice ? t(`checkMail.${notice.reason}`, { email: notice.email }) : t('checkMail.unknown')}
        </Text>
        <Text>{t('checkMail.spam')}</Text>
        {programme.demo && <Alert icon={<IconInfoCircle aria-hidden />}>{t('checkMail.demo')}</Alert>}
        <Anchor component={Link} to={AGAIN[notice?.reason ?? 'register']}>
          {t('checkMail.again')}
        </Anchor>
      </Stack>
    </Page>
  );
}
