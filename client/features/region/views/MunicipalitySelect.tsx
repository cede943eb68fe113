import { useApolloClient } from '@apollo/client/react';
import { Text } from '@mantine/core';
import type { ComponentProps } from 'react';
import { MunicipalitiesDocument } from '../../../graphql/generated/region/graphql';
import { AsyncSelect } from '../../../ui/forms/AsyncSelect';
import { useTexts } from '../messages';
import { useMunicipalityLabel } from '../useMunicipalityLabel';

/** Characters. */
const FITS_A_PHONE = 30;

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
  const chosen = props.value?.label ?? '';
  return (
    <div>
      <AsyncSelect label={t('municipality')} placeholder={t('startTyping')} {...props} search={search} />
      {/* A phone's field shows the beginning of a long name only; whoever listens hears all of it there. */}
      {chosen.length > FITS_A_PHONE && (
        <Text size="sm" c="dimmed" mt={4} hiddenFrom="xs" aria-hidden>
          {chosen}
        </Text>
      )}
    </div>
  );
}
