import { Button, Checkbox, Modal, Stack, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  ApplicationCountsDocument,
  type OfficeApplicationQuery,
  ReturnApplicationDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { DateField } from '../../../ui/forms/DateField';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';

interface ReturnApplicationProps {
  application: OfficeApplicationQuery['application'];
}

/** Asks which answers to complete, what is missing and until when. */
export function ReturnApplication({ application }: ReturnApplicationProps) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('decide.return')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('decide.return')}
        size="lg"
        closeButtonProps={{ 'aria-label': common.t('action.close') }}
      >
        <ReturnForm application={application} onDone={close} />
      </Modal>
    </>
  );
}

function ReturnForm({ application, onDone }: ReturnApplicationProps & { onDone: () => void }) {
  const { t } = useTexts();
  const rules = useRules();
  const pick = useLocalText();
  const form = useMutationForm(ReturnApplicationDocument, {
    initialValues: { fields: [] as string[], comment: '', untilDay: null as string | null },
    validate: {
      fields: (fields) => (fields.length > 0 ? null : t('decide.chooseField')),
      comment: rules.required,
      untilDay: rules.chosen,
    },
    toVariables: ({ untilDay, ...values }) => ({
      input: { id: application.id, ...values, untilDay: untilDay ?? '' },
    }),
    successMessage: t('decide.done'),
    refetchQueries: [ApplicationCountsDocument],
    onSuccess: onDone,
  });
  const questions = (application.round?.form ?? []).flatMap((section) => section.questions);
  return (
    <Form form={form}>
      <Checkbox.Group label={t('decide.fields')} {...form.getInputProps('fields')}>
        <Stack gap="xs" mt="xs">
          {questions.map((question) => (
            <Checkbox key={question.key} value={question.key} label={pick(question, 'label')} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        label={t('decide.comment')}
        description={t('decide.commentHint')}
        autosize
        minRows={3}
        maxLength={2000}
        {...form.getInputProps('comment')}
      />
      <DateField label={t('decide.untilDay')} {...form.getInputProps('untilDay')} />
      <SubmitButton form={form}>{t('decide.return')}</SubmitButton>
    </Form>
  );
}
