import { Modal, Radio, Stack, Textarea } from '@mantine/core';
import { ConfirmActivityDocument } from '../../../graphql/generated/activities/graphql';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { AFTER_ANSWER } from '../afterAnswer';
import { useTexts } from '../messages';

const MARKS = ['1', '2', '3', '4', '5'];

interface FeedbackDialogProps {
  id: string;
  isOpen: boolean;
  onClose: () => void;
}

/** Confirmation together with an opinion. */
export function FeedbackDialog({ id, isOpen, onClose }: FeedbackDialogProps) {
  const { t } = useTexts();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('receiver.feedbackTitle')}>
      <FeedbackForm id={id} onDone={onClose} />
    </Modal>
  );
}

function FeedbackForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTexts();
  const rules = useRules();
  const form = useMutationForm(ConfirmActivityDocument, {
    initialValues: { usefulness: '', comment: '' },
    validate: { usefulness: rules.required },
    toVariables: ({ usefulness, comment }) => ({
      input: { id, usefulness: Number(usefulness), comment: comment || null },
    }),
    successMessage: t('receiver.confirmed'),
    refetchQueries: AFTER_ANSWER,
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <Radio.Group size="md" label={t('receiver.usefulness')} {...form.getInputProps('usefulness')}>
        <Stack gap="xs" mt={6}>
          {MARKS.map((value) => (
            <Radio key={value} value={value} size="md" label={t('receiver.usefulnessOf', { value })} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('receiver.comment')}
        autosize
        minRows={3}
        maxLength={2000}
        {...form.getInputProps('comment')}
      />
      <SubmitButton form={form}>{t('receiver.confirm')}</SubmitButton>
    </Form>
  );
}
