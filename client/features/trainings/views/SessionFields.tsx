import { useQuery } from '@apollo/client/react';
import { MultiSelect, NumberInput, TextInput } from '@mantine/core';
import { TrainerChoicesDocument } from '../../../graphql/generated/trainings/graphql';
import type { AsyncOption } from '../../../ui/forms/AsyncSelect';
import { DateTimeField } from '../../../ui/forms/DateTimeField';
import type { MutationForm } from '../../../ui/forms/useMutationForm';
import { MunicipalitySelect } from '../../region';
import { useTexts } from '../messages';
import { type SessionTimes, withStart } from './sessionTimes';

export interface SessionValues extends SessionTimes {
  training: AsyncOption | null;
  municipality: AsyncOption | null;
  place: string;
  onlineLink: string;
  capacity: number | string;
  trainerIds: string[];
}

export const NEW_SESSION: SessionValues = {
  training: null,
  startsAt: null,
  endsAt: null,
  enrolBy: null,
  municipality: null,
  place: '',
  onlineLink: '',
  capacity: 12,
  trainerIds: [],
};

/** The API's names of the fields that hold a whole option. */
export const FIELD_NAMES = { trainingId: 'training', municipalityId: 'municipality' };

/** What the API takes of a filled-in form; the checks have made sure that nothing is missing. */
export const detailsOf = (values: SessionValues) => ({
  startsAt: values.startsAt ?? '',
  endsAt: values.endsAt ?? '',
  enrolBy: values.enrolBy ?? '',
  municipalityId: values.municipality?.value ?? null,
  place: values.place || null,
  onlineLink: values.onlineLink || null,
  capacity: Number(values.capacity),
  trainerIds: values.trainerIds,
});

interface SessionFieldsProps {
  form: MutationForm<SessionValues>;
  /** Who leads it already: their names show even when they are no trainers any more. */
  present?: readonly AsyncOption[];
}

export function SessionFields({ form, present = [] }: SessionFieldsProps) {
  const { t } = useTexts();
  const { data } = useQuery(TrainerChoicesDocument);
  const offered = (data?.users.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const trainers = [...offered, ...present.filter(({ value }) => !offered.some((each) => each.value === value))];
  const setStart = (startsAt: string | null) => form.setValues(withStart(form.getValues(), startsAt));
  return (
    <>
      <DateTimeField label={t('form.startsAt')} {...form.getInputProps('startsAt')} onChange={setStart} />
      <DateTimeField label={t('form.endsAt')} {...form.getInputProps('endsAt')} />
      <DateTimeField label={t('form.enrolBy')} {...form.getInputProps('enrolBy')} />
      <MunicipalitySelect
        label={t('form.municipality')}
        description={t('form.municipalityHint')}
        {...form.getInputProps('municipality')}
      />
      <TextInput label={t('form.place')} maxLength={250} {...form.getInputProps('place')} />
      <TextInput
        label={t('form.onlineLink')}
        description={t('form.onlineLinkHint')}
        type="url"
        placeholder="https://"
        maxLength={500}
        {...form.getInputProps('onlineLink')}
      />
      <NumberInput
        label={t('form.capacity')}
        min={1}
        max={500}
        allowDecimal={false}
        maw={200}
        {...form.getInputProps('capacity')}
      />
      <MultiSelect
        label={t('form.trainers')}
        description={t('form.trainersHint')}
        data={trainers}
        maxValues={8}
        searchable
        {...form.getInputProps('trainerIds')}
      />
    </>
  );
}
