import { Paper } from '@mantine/core';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { VolunteerInformation } from '../views/VolunteerInformation';

/** Open to everyone, as art. 47 of the Act of 24 April 2003 asks: the information stays available. */
export function InformationPage() {
  const { t } = useTexts();
  return (
    <Page title={t('information.title')} lead={t('information.lead')} size="narrow">
      <Paper withBorder p={{ base: 'md', sm: 'lg' }} radius="md">
        <VolunteerInformation order={2} />
      </Paper>
    </Page>
  );
}
