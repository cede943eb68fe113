import { useQuery } from '@apollo/client/react';
import { Navigate, useNavigate } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import {
  AskForSupportDocument,
  AskingCataloguesDocument,
  type AskingCataloguesQuery,
} from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { urls as accountUrls } from '../../accounts/urls';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useAskerChecks } from '../useChecks';
import { EMPTY, toAskInput } from '../values';
import { OrganisationFields, PersonFields } from '../views/AskerFields';
import { RequestWizard } from '../views/RequestWizard';

/** Asks for support without an account. Whoever acts for an organisation already has a shorter way. */
export function AskPage() {
  const { t } = useTexts();
  const { hasRole } = useViewer();
  const catalogues = useQuery(AskingCataloguesDocument);
  if (hasRole('ORGANISATION')) return <Navigate to={urls.create} replace />;
  return (
    <Page title={t('ask.title')} lead={t('ask.lead')} size="narrow">
      <AsyncView result={catalogues}>{(data) => <Ask catalogues={data} />}</AsyncView>
    </Page>
  );
}

function Ask({ catalogues }: { catalogues: AskingCataloguesQuery }) {
  const { t, language } = useTexts();
  const { user } = useViewer();
  const navigate = useNavigate();
  const form = useMutationForm(AskForSupportDocument, {
    initialValues: { ...EMPTY, personName: user?.name ?? '', email: user?.email ?? '' },
    validate: useAskerChecks(),
    toVariables: (values) => ({
      input: { ...toAskInput(values), locale: language === 'en' ? ('EN' as const) : ('PL' as const) },
    }),
    onSuccess: async (_, { email }) => {
      await navigate(accountUrls.checkMail, { state: { reason: 'support', email } });
    },
  });
  return (
    <RequestWizard
      form={form}
      templates={catalogues.requestTemplates}
      who={null}
      asker={{
        organisation: <OrganisationFields form={form} legalForms={catalogues.legalForms} />,
        person: <PersonFields form={form} />,
      }}
      submitLabel={t('ask.submit')}
    />
  );
}
