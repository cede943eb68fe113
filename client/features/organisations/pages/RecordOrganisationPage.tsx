import { useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import {
  CreateOrganisationDocument,
  RegistrationCataloguesDocument,
} from '../../../graphql/generated/organisations/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { OrganisationWizard } from '../views/OrganisationWizard';

/** A coordinator enters an organisation on behalf of those who phone. */
export function RecordOrganisationPage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const catalogues = useQuery(RegistrationCataloguesDocument);
  return (
    <Page
      title={t('register.recordTitle')}
      lead={t('register.recordLead')}
      breadcrumbs={[{ label: t('directory.title'), to: urls.organisations }]}
      size="narrow"
    >
      <AsyncView result={catalogues}>
        {(data) => (
          <OrganisationWizard
            document={CreateOrganisationDocument}
            catalogues={data}
            submitLabel={t('register.recordSubmit')}
            successMessage={t('register.recordDone')}
            onSuccess={({ organisation }) =>
              navigate(organisation ? urls.organisation(organisation.id) : urls.organisations)
            }
          />
        )}
      </AsyncView>
    </Page>
  );
}
