import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { OrganisationProposals } from '../views/OrganisationProposals';

/** Volunteers for the viewer's organisations. */
export function ReceivedPage() {
  const { t } = useTexts();
  return (
    <Page title={t('received.title')} lead={t('received.lead')} size="narrow">
      <OrganisationProposals />
    </Page>
  );
}
