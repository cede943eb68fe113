import { Button, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { QualifyRequestDocument, type RequestDetailsFragment } from '../../../graphql/generated/support/graphql';
import { Form } from '../../../ui/forms/Form';
import { MinutesInput } from '../../../ui/forms/MinutesInput';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { CompetenceLevelsInput } from '../../catalogue';
import { useTexts } from '../messages';

/** Takes a request on after a look at what it needs. */
export function Qualify({ request }: { request: RequestDetailsFragment }) {
  const { t } = useTexts();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button onClick={open}>{t('action.qualify')}</Button>
      <Modal opened={isOpen} onClose={close} title={t('action.qualifyTitle')} size="lg">
        <QualifyForm request={request} onDone={close} />
      </Modal>
    </>
  );
}

function QualifyForm({ request, onDone }: { request: RequestDetailsFragment; onDone: () => void }) {
  const { t } = useTexts();
  const rules = useRules();
  const form = useMutationForm(QualifyRequestDocument, {
    initialValues: {
      effortMinutes: request.effortMinutes,
      competences: request.competences.map(({ competenceId, level }) => ({ competenceId, level })),
    },
    validate: { competences: rules.chosen },
    toVariables: (values) => ({ input: { id: request.id, ...values } }),
    successMessage: t('action.qualified'),
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <Text c="dimmed">{t('action.qualifyLead')}</Text>
      <MinutesInput label={t('field.effort')} max={12_000} {...form.getInputProps('effortMinutes')} />
      <CompetenceLevelsInput label={t('field.competences')} max={10} {...form.getInputProps('competences')} />
      <SubmitButton form={form}>{t('action.qualify')}</SubmitButton>
    </Form>
  );
}
