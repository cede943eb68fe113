import { NumberInput, SimpleGrid, Text } from '@mantine/core';
import { type ProfileDetailsFragment, UpdateProfileDocument } from '../../../graphql/generated/volunteers/graphql';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { useTexts } from '../messages';

const MINUTES_IN_HOUR = 60;

export function AvailabilityForm({ user }: { user: ProfileDetailsFragment }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const form = useMutationForm(UpdateProfileDocument, {
    initialValues: {
      monthlyHours: user.monthlyMinutes ? Math.round(user.monthlyMinutes / MINUTES_IN_HOUR) : ('' as const),
      travelKm: user.travelKm ?? ('' as const),
    },
    toVariables: ({ monthlyHours, travelKm }) => ({
      input: {
        version: user.version,
        monthlyHours: monthlyHours === '' ? null : monthlyHours,
        travelKm: travelKm === '' ? null : travelKm,
      },
    }),
    successMessage: t('profile.availability.saved'),
  });
  return (
    <Form form={form} guarded label={t('profile.availability.title')}>
      <Text>{t('profile.availability.lead')}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberInput
          label={t('profile.availability.hours')}
          description={t('profile.availability.hoursHint')}
          allowDecimal={false}
          {...form.getInputProps('monthlyHours')}
        />
        <NumberInput
          label={t('profile.availability.travel')}
          description={t('profile.availability.travelHint')}
          allowDecimal={false}
          {...form.getInputProps('travelKm')}
        />
      </SimpleGrid>
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}
