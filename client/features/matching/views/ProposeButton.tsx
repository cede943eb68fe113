import { Button, Modal, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSend } from '@tabler/icons-react';
import {
  ProposeMatchDocument,
  RankedVolunteersDocument,
  type RequestBriefFragment,
  RequestMatchesDocument,
} from '../../../graphql/generated/matching/graphql';
import { Form } from '../../../ui/forms/Form';
import { MinutesInput } from '../../../ui/forms/MinutesInput';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { useTexts } from '../messages';

const MOST_MINUTES = 9600;

interface ProposeProps {
  request: RequestBriefFragment;
  volunteer: { readonly id: string; readonly name: string };
  /** What the volunteer has left this month; null when they have not said. */
  freeMinutes: number | null;
}

export function ProposeButton(props: ProposeProps) {
  const { t } = useTexts();
  const [isOpen, { open, close }] = useDisclosure(false);
  const { name } = props.volunteer;
  return (
    <>
      <Button
        variant="light"
        leftSection={<IconSend size={18} aria-hidden />}
        onClick={open}
        aria-label={`${t('propose.action')}: ${name}`}
      >
        {t('propose.action')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('propose.to', { name })} size="lg">
        <ProposeForm {...props} onDone={close} />
      </Modal>
    </>
  );
}

function ProposeForm({ request, volunteer, freeMinutes, onDone }: ProposeProps & { onDone: () => void }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const form = useMutationForm(ProposeMatchDocument, {
    initialValues: { plannedMinutes: request.effortMinutes, message: '', overrideReason: '' },
    toVariables: (values) => ({ input: { requestId: request.id, userId: volunteer.id, ...values } }),
    successMessage: t('propose.sent'),
    onSuccess: onDone,
    refetchQueries: [RankedVolunteersDocument, RequestMatchesDocument],
  });
  const isOver = freeMinutes !== null && form.values.plannedMinutes > freeMinutes;
  return (
    <Form form={form}>
      <MinutesInput
        label={t('propose.minutes')}
        description={t('propose.minutesHint')}
        max={MOST_MINUTES}
        {...form.getInputProps('plannedMinutes')}
      />
      <Textarea
        label={`${t('propose.message')} (${common.t('form.optional')})`}
        description={t('propose.messageHint')}
        autosize
        minRows={3}
        {...form.getInputProps('message')}
      />
      {(isOver || request.involvesMinors || form.errors['overrideReason']) && (
        <Textarea
          label={t('propose.override')}
          description={[request.involvesMinors && t('propose.minors'), isOver && t('propose.overMinutes')]
            .filter(Boolean)
            .join(' ')}
          withAsterisk
          autosize
          minRows={2}
          {...form.getInputProps('overrideReason')}
        />
      )}
      <SubmitButton form={form}>{t('propose.send')}</SubmitButton>
    </Form>
  );
}
