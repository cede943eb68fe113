import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import {
  type OrganisationDetailsFragment,
  OrganisationDocument,
  RegistrationCataloguesDocument,
  UpdateOrganisationDocument,
} from '../../../graphql/generated/organisations/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useChecks } from '../useChecks';
import { type Catalogues, type OrganisationValues, toInput } from '../values';
import { ContactFields, KindField, NameFields, NumberFields } from '../views/OrganisationFields';

export function EditOrganisationPage() {
  const { id = '' } = useParams();
  const { t } = useTexts();
  const result = useQuery(OrganisationDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const catalogues = useQuery(RegistrationCataloguesDocument);
  const name = result.data?.organisation.name;
  return (
    <Page title={t('edit.title')} breadcrumbs={name ? [{ label: name, to: urls.organisation(id) }] : []} size="narrow">
      <AsyncView result={result}>
        {({ organisation }) => (
          <AsyncView result={catalogues}>
            {(data) => <EditForm organisation={organisation} catalogues={data} />}
          </AsyncView>
        )}
      </AsyncView>
    </Page>
  );
}

function EditForm({ organisation, catalogues }: { organisation: OrganisationDetailsFragment; catalogues: Catalogues }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const { id, version } = organisation;
  const form = useMutationForm(UpdateOrganisationDocument, {
    initialValues: useInitialValues(organisation),
    validate: useChecks(catalogues.legalForms),
    toVariables: (values) => ({ input: { id, version, ...toInput(values) } }),
    successMessage: t('edit.saved'),
    onSuccess: () => navigate(urls.organisation(id)),
  });
  return (
    <Form form={form} guarded>
      {organisation.viewerRole && <Alert role="note">{t('edit.identityWarning')}</Alert>}
      <CardFrame title={t('step.form')}>
        <KindField form={form} />
        <NameFields form={form} catalogues={catalogues} />
      </CardFrame>
      <CardFrame title={t('step.numbers')}>
        <NumberFields form={form} catalogues={catalogues} />
      </CardFrame>
      <CardFrame title={t('step.contact')}>
        <ContactFields form={form} />
      </CardFrame>
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}

function useInitialValues(organisation: OrganisationDetailsFragment): OrganisationValues {
  const placeOf = useMunicipalityLabel();
  const { municipality } = organisation;
  return {
    kind: organisation.kind,
    legalFormId: organisation.legalFormId ?? null,
    name: organisation.name,
    krs: organisation.krs ?? '',
    nip: organisation.nip ?? '',
    regon: organisation.regon ?? '',
    registerNumber: organisation.registerNumber ?? '',
    municipalityId: municipality ? { value: municipality.id, label: placeOf(municipality) } : null,
    address: organisation.address ?? '',
    about: organisation.about ?? '',
    areaCodes: organisation.areaCodes,
    contactName: organisation.contactName ?? '',
    contactEmail: organisation.contactEmail ?? '',
    contactPhone: organisation.contactPhone ?? '',
  };
}
