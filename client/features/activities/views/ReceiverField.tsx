import { useApolloClient } from '@apollo/client/react';
import { Radio, Stack } from '@mantine/core';
import { ReceivingOrganisationsDocument } from '../../../graphql/generated/activities/graphql';
import { AsyncSelect } from '../../../ui/forms/AsyncSelect';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { type EntryValues, type Matched, ofMatch } from '../entry';
import { useTexts } from '../messages';

interface ReceiverFieldProps {
  form: MutationForm<EntryValues>;
  /** Matches that go on; the first choice, because most activities belong to one. */
  matches: readonly Matched[];
}

export function ReceiverField({ form, matches }: ReceiverFieldProps) {
  const { t } = useTexts();
  const { matchId } = form.getValues();
  const choose = (id: string) => {
    const match = matches.find((known) => known.id === id);
    form.setValues(match ? ofMatch(match) : { matchId: '', organisation: null, finishesRequest: false });
  };
  return (
    <Stack gap="sm">
      {matches.length > 0 && (
        <Radio.Group
          size="md"
          label={t('field.receiver')}
          value={matchId}
          onChange={choose}
          error={form.errors.matchId}
          data-path="matchId"
        >
          <Stack gap="xs" mt={6}>
            {matches.map(({ id, organisation, request }) => (
              <Radio key={id} value={id} size="md" label={request?.title} description={organisation?.name} />
            ))}
            <Radio value="" size="md" label={t('field.otherReceiver')} />
          </Stack>
        </Radio.Group>
      )}
      {matchId === '' && <OrganisationField form={form} />}
    </Stack>
  );
}

function OrganisationField({ form }: { form: MutationForm<EntryValues> }) {
  const { t } = useTexts();
  const client = useApolloClient();
  const search = async (text: string) => {
    const { data } = await client.query({ query: ReceivingOrganisationsDocument, variables: { search: text || null } });
    return (data?.organisations.nodes ?? []).map(({ id, name, municipality }) => ({
      value: id,
      label: municipality ? `${name}, ${municipality.name}` : name,
    }));
  };
  return (
    <AsyncSelect
      label={t('field.organisation')}
      description={t('field.organisationHint')}
      search={search}
      {...form.getInputProps('organisation')}
    />
  );
}
