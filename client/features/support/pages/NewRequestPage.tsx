import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import {
  AskingOrganisationsDocument,
  type AskingOrganisationsQuery,
  CreateRequestDocument,
  MyRequestsDocument,
  RequestTemplatesDocument,
  SubmitRequestDocument,
  type TemplateFragment,
} from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { useAction } from '../../../ui/forms/useAction';
import { type MutationForm, useMutationForm } from '../../../ui/forms/useMutationForm';
import { notifyDone } from '../../../ui/notify';
import { Page } from '../../../ui/Page';
import { urls as organisationUrls } from '../../organisations/urls';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useChecks } from '../useChecks';
import { EMPTY, type RequestValues, toCreateInput } from '../values';
import { RequestWizard } from '../views/RequestWizard';

type Organisation = AskingOrganisationsQuery['myOrganisations'][number];

export function NewRequestPage() {
  const { t } = useTexts();
  const templates = useQuery(RequestTemplatesDocument);
  const organisations = useQuery(AskingOrganisationsDocument);
  return (
    <Page title={t('create.title')} lead={t('create.lead')} size="narrow">
      <AsyncView result={templates}>
        {({ requestTemplates }) => (
          <AsyncView result={organisations}>
            {({ myOrganisations }) => (
              <OwnRequest
                templates={requestTemplates}
                organisations={myOrganisations.filter(({ status }) => status === 'VERIFIED' || status === 'UNVERIFIED')}
              />
            )}
          </AsyncView>
        )}
      </AsyncView>
    </Page>
  );
}

interface OwnRequestProps {
  templates: readonly TemplateFragment[];
  organisations: readonly Organisation[];
}

function OwnRequest({ templates, organisations }: OwnRequestProps) {
  const { t } = useTexts();
  const { form, saveDraft } = useOwnRequestForm(organisations);
  if (organisations.length === 0) {
    return (
      <EmptyState
        title={t('create.noOrganisationTitle')}
        action={
          <Button component={Link} to={organisationUrls.mine}>
            {t('mine.organisationStep')}
          </Button>
        }
      >
        {t('create.noOrganisationLead')}
      </EmptyState>
    );
  }
  return (
    <RequestWizard
      form={form}
      templates={templates}
      who={organisations.length > 1 ? <OwnOrganisation form={form} organisations={organisations} /> : null}
      submitLabel={t('create.submit')}
      aside={
        <Button variant="default" disabled={form.isSending} onClick={saveDraft}>
          {t('create.draft')}
        </Button>
      }
    />
  );
}

/** Makes a draft; unless it was asked to stay one, hands it in right after. */
function useOwnRequestForm(organisations: readonly Organisation[]) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const beginning = useBeginning(organisations[0]);
  const isDraft = useRef(false);
  const submit = useAction(SubmitRequestDocument);
  const form = useMutationForm(CreateRequestDocument, {
    initialValues: beginning,
    validate: useChecks(),
    toVariables: (values) => ({ input: toCreateInput(values) }),
    refetchQueries: [MyRequestsDocument],
    onSuccess: async ({ supportRequest }) => {
      const id = supportRequest?.id ?? '';
      if (isDraft.current) notifyDone(t('create.draftSaved'));
      const isSent = !isDraft.current && (await submit.run({ input: { id } }));
      await navigate(isSent ? urls.sent(id) : urls.request(id));
    },
  });
  const saveDraft = () => {
    isDraft.current = true;
    form.handleSubmit();
  };
  return { form, saveDraft };
}

function useBeginning(organisation: Organisation | undefined): RequestValues {
  const placeOf = useMunicipalityLabel();
  if (!organisation) return EMPTY;
  const { id, name, municipality } = organisation;
  return {
    ...EMPTY,
    organisationId: { value: id, label: name },
    municipalityId: municipality ? { value: municipality.id, label: placeOf(municipality) } : null,
  };
}

interface OwnOrganisationProps {
  form: MutationForm<RequestValues>;
  organisations: readonly Organisation[];
}

function OwnOrganisation({ form, organisations }: OwnOrganisationProps) {
  const { t } = useTexts();
  const placeOf = useMunicipalityLabel();
  const field = form.getInputProps('organisationId');
  const choose = (id: string | null) => {
    const found = organisations.find((each) => each.id === id);
    if (!found) return;
    const { municipality } = found;
    form.setValues({
      organisationId: { value: found.id, label: found.name },
      municipalityId: municipality ? { value: municipality.id, label: placeOf(municipality) } : null,
    });
  };
  return (
    <Select
      {...field}
      label={t('field.organisation')}
      withAsterisk
      allowDeselect={false}
      data={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      value={form.values.organisationId?.value ?? null}
      onChange={choose}
    />
  );
}
