import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import {
  type ActivityRowFragment,
  LogActivityDocument,
  MyActivitiesDocument,
  NewActivityDocument,
  type NewActivityQuery,
} from '../../../graphql/generated/activities/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { dayIn } from '../../../ui/day';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useSite } from '../../../ui/Site';
import { type EntryValues, FIELD_NAMES, logInput, newEntry, newEntryId } from '../entry';
import { useTexts } from '../messages';
import { EntryFields } from '../views/EntryFields';
import { LoggedPanel } from '../views/LoggedPanel';

export function LogActivityPage() {
  const { t } = useTexts();
  const result = useQuery(NewActivityDocument, { fetchPolicy: 'cache-and-network' });
  const [entryId, setEntryId] = useState(newEntryId);
  return (
    <Page title={t('log.title')} lead={t('log.lead')} size="narrow">
      <AsyncView result={result}>
        {(data) => <NewEntry key={entryId} id={entryId} data={data} onAnother={() => setEntryId(newEntryId())} />}
      </AsyncView>
    </Page>
  );
}

interface NewEntryProps {
  /** Stays the same through every attempt to send, so that a lost answer never doubles the entry. */
  id: string;
  data: NewActivityQuery;
  onAnother: () => void;
}

interface Saved {
  activity: ActivityRowFragment;
  isEarlier: boolean;
}

function NewEntry({ id, data, onAnother }: NewEntryProps) {
  const { t } = useTexts();
  const { timeZone } = useSite();
  const rules = useRules();
  const [saved, setSaved] = useState<Saved | null>(null);
  const form = useMutationForm(LogActivityDocument, {
    initialValues: newEntry(data, dayIn(timeZone)),
    validate: { organisation: rules.chosen, kindId: rules.required, topic: rules.required, heldOn: rules.required },
    toVariables: (values) => ({ input: logInput(id, values) }),
    fieldNames: FIELD_NAMES,
    refetchQueries: [MyActivitiesDocument],
    onSuccess: ({ activity }, values) => {
      if (activity) setSaved({ activity, isEarlier: !isSame(activity, values) });
    },
  });
  if (saved) return <LoggedPanel {...saved} onAnother={onAnother} />;
  return (
    <Form form={form} guarded>
      <EntryFields form={form} matches={data.myMatches.nodes} kinds={data.activityKinds} />
      <Stack gap="xs">
        <SubmitButton form={form} size="lg" fullWidth onClick={() => form.setFieldValue('submit', true)}>
          {t('form.saveAndSend')}
        </SubmitButton>
        <SubmitButton
          form={form}
          size="md"
          fullWidth
          variant="subtle"
          onClick={() => form.setFieldValue('submit', false)}
        >
          {t('form.saveDraft')}
        </SubmitButton>
      </Stack>
    </Form>
  );
}

const isSame = (stored: ActivityRowFragment, { topic, heldOn, minutes, organisation }: EntryValues) =>
  stored.topic === topic.trim() &&
  stored.heldOn === heldOn &&
  stored.minutes === minutes &&
  stored.organisationId === organisation?.value;
