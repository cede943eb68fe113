import { useApolloClient } from '@apollo/client/react';
import type { ComponentProps } from 'react';
import { FindOrganisationsDocument } from '../../../graphql/generated/organisations/graphql';
import { AsyncSelect } from '../../../ui/forms/AsyncSelect';
import { useTexts } from '../messages';

type OrganisationSelectProps = Omit<ComponentProps<typeof AsyncSelect>, 'search'>;

/** Finds an organisation that the foundation has checked. The value is `{ value: id, label }`. */
export function OrganisationSelect(props: OrganisationSelectProps) {
  const { t } = useTexts();
  const client = useApolloClient();
  const search = async (text: string) => {
    const { data } = await client.query({ query: FindOrganisationsDocument, variables: { search: text || null } });
    return (data?.organisations.nodes ?? []).map(({ id, name, municipality }) => ({
      value: id,
      label: municipality ? `${name} (${municipality.name})` : name,
    }));
  };
  return <AsyncSelect label={t('select.label')} description={t('select.hint')} {...props} search={search} />;
}
