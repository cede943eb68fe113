import { useQuery } from '@apollo/client/react';
import { RequestTemplatesDocument } from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { Page, type PageProps } from '../../../ui/Page';
import { OrganisationSelect } from '../../organisations';
import type { RequestValues } from '../values';
import { RequestWizard } from './RequestWizard';

interface OnBehalfPageProps extends Pick<PageProps, 'title' | 'lead' | 'breadcrumbs'> {
  form: MutationForm<RequestValues>;
  submitLabel: string;
}

/** Writes a request down for an organisation that the person does not belong to. */
export function OnBehalfPage({ form, submitLabel, ...page }: OnBehalfPageProps) {
  const templates = useQuery(RequestTemplatesDocument);
  return (
    <Page {...page} size="narrow">
      <AsyncView result={templates}>
        {({ requestTemplates }) => (
          <RequestWizard
            form={form}
            templates={requestTemplates}
            who={<OrganisationSelect withAsterisk {...form.getInputProps('organisationId')} />}
            submitLabel={submitLabel}
          />
        )}
      </AsyncView>
    </Page>
  );
}
