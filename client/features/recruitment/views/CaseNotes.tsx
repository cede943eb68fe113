import { useQuery } from '@apollo/client/react';
import { Text, Textarea } from '@mantine/core';
import { AddApplicationNoteDocument, ApplicationNotesDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { Entries } from './Entries';

/** What coordinators keep in mind about an application, among themselves. */
export function CaseNotes({ id }: { id: string }) {
  const { t } = useTexts();
  const rules = useRules();
  const result = useQuery(ApplicationNotesDocument, {
    variables: { applicationId: id },
    fetchPolicy: 'cache-and-network',
  });
  const form = useMutationForm(AddApplicationNoteDocument, {
    initialValues: { text: '' },
    validate: { text: rules.required },
    toVariables: ({ text }) => ({ input: { applicationId: id, text } }),
    successMessage: t('notes.added'),
    resetOnSuccess: true,
    refetchQueries: [ApplicationNotesDocument],
  });
  return (
    <CardFrame title={t('notes.title')}>
      <Text c="dimmed">{t('notes.lead')}</Text>
      <AsyncView result={result}>
        {({ applicationNotes }) => (
          <Entries
            label={t('notes.title')}
            none={t('notes.none')}
            entries={applicationNotes.map(({ author, ...entry }) => ({ ...entry, who: author?.name }))}
          />
        )}
      </AsyncView>
      <Form form={form}>
        <Textarea label={t('notes.text')} autosize minRows={2} maxLength={2000} {...form.getInputProps('text')} />
        <SubmitButton form={form}>{t('notes.add')}</SubmitButton>
      </Form>
    </CardFrame>
  );
}
