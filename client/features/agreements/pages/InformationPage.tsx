import { CardFrame } from '../../../ui/CardFrame';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { VolunteerInformation } from '../views/VolunteerInformation';

/** Open to everyone, as art. 47 of the Act of 24 April 2003 asks: the information stays available. */
export function InformationPage() {
  const { t } = useTexts();
  return (
    <Page title={t('information.title')} lead={t('information.lead')} size="narrow">
      <CardFrame title={t('own.information')}>
        <VolunteerInformation />
      </CardFrame>
    </Page>
  );
}
