import { Group, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import {
  AgreementTemplatesDocument,
  DiscardAgreementTemplateDocument,
  PublishAgreementTemplateDocument,
  type TemplateRowFragment,
} from '../../../graphql/generated/agreements/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useAction } from '../../../ui/forms/useAction';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** Publishing lists all that the act misses in the draft; nothing is published until it is there. */
export function PublishTemplate({ template, isUnsaved }: { template: TemplateRowFragment; isUnsaved: boolean }) {
  const { t } = useTexts();
  const { id, version } = template;
  const form = useMutationForm(PublishAgreementTemplateDocument, {
    initialValues: {},
    toVariables: () => ({ input: { id, version } }),
    successMessage: t('template.publishDone'),
  });
  return (
    <Form form={form}>
      <Text>{t('template.publishLead')}</Text>
      {isUnsaved && <Text>{t('template.unsaved')}</Text>}
      <Group>
        <SubmitButton form={form} disabled={isUnsaved}>
          {t('template.publish')}
        </SubmitButton>
        <Discard id={id} />
      </Group>
    </Form>
  );
}

function Discard({ id }: { id: string }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const discard = useAction(DiscardAgreementTemplateDocument, {
    successMessage: t('template.discarded'),
    onSuccess: () => void navigate(urls.templates),
    refetchQueries: [AgreementTemplatesDocument],
  });
  return (
    <ConfirmButton
      variant="subtle"
      color="red"
      message={t('template.discardMessage')}
      onConfirm={() => discard.run({ input: { id } })}
    >
      {t('template.discard')}
    </ConfirmButton>
  );
}
