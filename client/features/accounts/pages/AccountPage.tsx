import { SimpleGrid } from '@mantine/core';
import { useViewer } from '../../../access/ViewerContext';
import { CardFrame } from '../../../ui/CardFrame';
import { Page } from '../../../ui/Page';
import { OwnEvents } from '../../audit';
import { useTexts } from '../messages';
import { ChangeEmailForm } from '../views/ChangeEmailForm';
import { ChangePasswordForm } from '../views/ChangePasswordForm';
import { DetailsForm } from '../views/DetailsForm';
import { Sessions } from '../views/Sessions';

export function AccountPage() {
  const { t } = useTexts();
  const { user, hasRole } = useViewer();
  if (!user) return null;
  return (
    <Page title={t('account.title')}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="lg">
        <CardFrame title={t('account.details')}>
          <DetailsForm user={user} />
        </CardFrame>
        <CardFrame title={t('account.password')}>
          <ChangePasswordForm />
        </CardFrame>
        <CardFrame title={t('account.email')}>
          <ChangeEmailForm email={user.email ?? ''} />
        </CardFrame>
      </SimpleGrid>
      <CardFrame title={t('sessions.title')}>
        <Sessions />
      </CardFrame>
      {hasRole('VOLUNTEER') && <OwnEvents userId={user.id} />}
    </Page>
  );
}
