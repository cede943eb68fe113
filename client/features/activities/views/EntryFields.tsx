import { Button, Checkbox, Collapse, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useFormat } from '../../../ui/format';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { type NamedEntry, useLocalName } from '../../catalogue';
import type { EntryValues, Matched } from '../entry';
import { useTexts } from '../messages';
import { DayField } from './DayField';
import { MoreFields } from './MoreFields';
import { ReceiverField } from './ReceiverField';
import { StepField } from './StepField';

const USUAL_LENGTHS = [30, 60, 90, 120, 180, 240];

interface EntryFieldsProps {
  form: MutationForm<EntryValues>;
  matches: readonly Matched[];
  kinds: readonly (NamedEntry & { readonly id: string })[];
  /** The rest of the fields is shown from the start. */
  isDetailed?: boolean;
}

/** Everything about an activity, in the order in which one tells it; what is rarely needed waits behind a button. */
export function EntryFields({ form, matches, kinds, isDetailed = false }: EntryFieldsProps) {
  const { t } = useTexts();
  const format = useFormat();
  const nameOf = useLocalName();
  const kindOptions = kinds.map((kind) => ({ value: kind.id, label: nameOf(kind) }));
  return (
    <>
      <ReceiverField form={form} matches={matches} />
      <NativeSelect label={t('field.kind')} data={kindOptions} {...form.getInputProps('kindId')} />
      <TextInput
        label={t('field.topic')}
        description={t('field.topicHint')}
        maxLength={200}
        {...form.getInputProps('topic')}
      />
      <DayField {...form.getInputProps('heldOn')} />
      <StepField
        label={t('field.minutes')}
        step={15}
        min={15}
        max={720}
        shown={format.minutes(form.getValues().minutes)}
        less={t('form.shorter')}
        more={t('form.longer')}
        presets={USUAL_LENGTHS.map((value) => ({ value, label: format.minutes(value) }))}
        {...form.getInputProps('minutes')}
      />
      <NumberInput
        label={t('field.participants')}
        inputMode="numeric"
        allowDecimal={false}
        allowNegative={false}
        max={10_000}
        maw={200}
        {...form.getInputProps('participants')}
      />
      <Details form={form} isDetailed={isDetailed} />
      {form.getValues().matchId !== '' && !isDetailed && (
        <Checkbox
          size="md"
          label={t('field.finishesRequest')}
          description={t('field.finishesRequestHint')}
          {...form.getInputProps('finishesRequest', { type: 'checkbox' })}
        />
      )}
    </>
  );
}

function Details({ form, isDetailed }: { form: MutationForm<EntryValues>; isDetailed: boolean }) {
  const { t } = useTexts();
  const [isOpen, { toggle }] = useDisclosure(isDetailed);
  const hasProblem = ['municipality', 'place', 'startsAt', 'description', 'outcome', 'overlapReason'].some(
    (field) => form.errors[field],
  );
  const isShown = isOpen || hasProblem;
  return (
    <Stack gap="md">
      {!isDetailed && (
        <Button
          variant="subtle"
          aria-expanded={isShown}
          leftSection={<IconChevronDown size={18} aria-hidden />}
          onClick={toggle}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('form.moreDetails')}
        </Button>
      )}
      <Collapse expanded={isShown}>
        <MoreFields form={form} />
      </Collapse>
    </Stack>
  );
}
