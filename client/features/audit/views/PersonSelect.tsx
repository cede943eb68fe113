import { useApolloClient, useQuery } from '@apollo/client/react';
import { PeopleOfTrailDocument, PersonOfTrailDocument } from '../../../graphql/generated/audit/graphql';
import { type AsyncOption, AsyncSelect } from '../../../ui/forms/AsyncSelect';
import { useTexts } from '../messages';

interface PersonSelectProps {
  label: string;
  /** As it stands in the address; empty for anybody. */
  id: string;
  onChange: (id: string | null) => void;
}

/** Somebody with an account, by a part of the name. */
export function PersonSelect({ label, id, onChange }: PersonSelectProps) {
  const { t } = useTexts();
  const client = useApolloClient();
  const { data } = useQuery(PersonOfTrailDocument, { variables: { id }, skip: !id });
  const search = async (text: string): Promise<AsyncOption[]> => {
    const found = await client.query({ query: PeopleOfTrailDocument, variables: { search: text || null } });
    return (found.data?.users.nodes ?? []).map(({ id: value, name }) => ({ value, label: name }));
  };
  const person = data?.node?.__typename === 'User' ? data.node : null;
  return (
    <AsyncSelect
      label={label}
      placeholder={t('trail.anybody')}
      search={search}
      value={id ? { value: id, label: person?.name ?? t('trail.someone') } : null}
      onChange={(option) => onChange(option?.value ?? null)}
    />
  );
}
