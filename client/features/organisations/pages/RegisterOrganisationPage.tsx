import { useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import {
  RegisterOrganisationDocument,
  RegistrationCataloguesDocument,
} from '../../../graphql/generated/organisations/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { OrganisationWizard } from '../views/OrganisationWizard';

export function RegisterOrganisationPage() {
  const { t } = useTexts();
  const { changeIdentity } = useViewer();
  const navigate = useNavigate();
  const catalogues = useQuery(RegistrationCataloguesDocument);
  return (
    <Page title={t('register.title')} lead={t('register.lead')} size="narrow">
      {/* What was read is read anew when the role changes: the form must not fall away meanwhile. */}
      <AsyncView result={catalogues} keepPrevious>
        {(data) => (
          <OrganisationWizard
            document={RegisterOrganisationDocument}
            catalogues={data}
            submitLabel={t('register.submit')}
            successMessage={t('register.done')}
            onSuccess={async ({ organisation }) => {
              await changeIdentity();
              await navigate(organisation ? urls.organisation(organisation.id) : urls.mine);
            }}
          />
        )}
      </AsyncView>
    </Page>
  );
}
