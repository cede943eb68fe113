import { useApolloClient } from '@apollo/client/react';
import type { ComponentProps } from 'react';
import { FindOrganisationsDocument } from '../../../graphql/generated/organisations/graphql';
import { AsyncSelect } from '../../../ui/forms/AsyncSelect';
import { useTexts } from '../messages';

interface OrganisationSelectProps extends Omit<ComponentProps<typeof AsyncSelect>, 'search'> {
  /** For the office: those that have not been checked, too. */
  anyStatus?: boolean;
}

/** Finds an organisation that the foundation has checked. The value is `{ value: id, label }`. */
export function OrganisationSelect({ anyStatus = false, ...props }: OrganisationSelectProps) {
  const { t } = useTexts();
  const client = useApolloClient();
  const search = async (text: string) => {
    const variables = { search: text || null, status: anyStatus ? null : ('VERIFIED' as const) };
    const { data } = await client.query({ query: FindOrganisationsDocument, variables });
    const found = (data?.organisations.nodes ?? []).filter(({ status }) => status !== 'ARCHIVED');
    return found.map(({ id, name, municipality }) => ({
      value: id,
      label: municipality ? `${name} (${municipality.name})` : name,
    }));
  };
  return <AsyncSelect label={t('select.label')} description={t('select.hint')} {...props} search={search} />;
}
