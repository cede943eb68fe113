import { useApolloClient } from '@apollo/client/react';
import type { ComponentProps } from 'react';
import { MunicipalitiesDocument } from '../../../graphql/generated/region/graphql';
import { AsyncSelect } from '../../../ui/forms/AsyncSelect';
import { useTexts } from '../messages';
import { useMunicipalityLabel } from '../useMunicipalityLabel';

type MunicipalitySelectProps = Omit<ComponentProps<typeof AsyncSelect>, 'search'>;

/** Finds a municipality of the region by name, whatever the case and diacritics. The value is `{ value: id, label }`. */
export function MunicipalitySelect(props: MunicipalitySelectProps) {
  const { t } = useTexts();
  const client = useApolloClient();
  const labelOf = useMunicipalityLabel();
  const search = async (text: string) => {
    const { data } = await client.query({ query: MunicipalitiesDocument, variables: { search: text || null } });
    return (data?.municipalities ?? []).map((found) => ({ value: found.id, label: labelOf(found) }));
  };
  return <AsyncSelect label={t('municipality')} placeholder={t('startTyping')} {...props} search={search} />;
}
