import { useQuery } from '@apollo/client/react';
import { MultiSelect, NumberInput, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
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
  return (
    <>
      <DateFields
        inputProps={(field) => form.getInputProps(field)}
        onStart={(startsAt) => form.setValues(withStart(form.getValues(), startsAt))}
        enrolBy={<DateTimeField label={t('form.enrolBy')} {...form.getInputProps('enrolBy')} />}
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

interface DateFieldsProps {
  inputProps: (
    field: 'startsAt' | 'endsAt' | 'municipality' | 'place' | 'onlineLink' | 'capacity',
  ) => GetInputPropsReturnType;
  onStart: (startsAt: string | null) => void;
  /** The end of enrolment, for those who decide on it. */
  enrolBy?: ReactNode;
}

/** When, where and for how many, the same for whoever plans a date and whoever proposes one. */
export function DateFields({ inputProps, onStart, enrolBy }: DateFieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <DateTimeField label={t('form.startsAt')} {...inputProps('startsAt')} onChange={onStart} />
      <DateTimeField label={t('form.endsAt')} {...inputProps('endsAt')} />
      {enrolBy}
      <MunicipalitySelect
        label={t('form.municipality')}
        description={t('form.municipalityHint')}
        {...inputProps('municipality')}
      />
      <TextInput label={t('form.place')} maxLength={250} {...inputProps('place')} />
      <TextInput
        label={t('form.onlineLink')}
        description={t('form.onlineLinkHint')}
        type="url"
        placeholder="https://"
        maxLength={500}
        {...inputProps('onlineLink')}
      />
      <NumberInput
        label={t('form.capacity')}
        min={1}
        max={500}
        allowDecimal={false}
        maw={200}
        {...inputProps('capacity')}
      />
    </>
  );
}
