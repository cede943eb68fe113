import { useQuery } from '@apollo/client/react';
import { Text, Textarea } from '@mantine/core';
import {
  AddApplicationCommentDocument,
  ApplicationCommentsDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { Entries } from './Entries';

interface CaseCommentsProps {
  id: string;
  /** Whose side the viewer is on. */
  isOffice?: boolean;
}

/** What the candidate and the office write to each other; the other side is told by mail. */
export function CaseComments({ id, isOffice = false }: CaseCommentsProps) {
  const { t } = useTexts();
  const rules = useRules();
  const result = useQuery(ApplicationCommentsDocument, {
    variables: { applicationId: id },
    fetchPolicy: 'cache-and-network',
  });
  const form = useMutationForm(AddApplicationCommentDocument, {
    initialValues: { text: '' },
    validate: { text: rules.required },
    toVariables: ({ text }) => ({ input: { applicationId: id, text } }),
    successMessage: t('comments.sent'),
    resetOnSuccess: true,
    refetchQueries: [ApplicationCommentsDocument],
  });
  return (
    <CardFrame title={t('comments.title')}>
      <Text c="dimmed">{t(isOffice ? 'comments.leadOffice' : 'comments.leadOwn')}</Text>
      <AsyncView result={result}>
        {({ applicationComments }) => (
          <Entries
            label={t('comments.title')}
            none={t('comments.none')}
            entries={applicationComments.map(({ fromOffice, author, ...entry }) => ({
              ...entry,
              isOwn: fromOffice === isOffice,
              who: isOffice ? author?.name : t(fromOffice ? 'comments.office' : 'comments.you'),
            }))}
          />
        )}
      </AsyncView>
      <Form form={form}>
        <Textarea label={t('comments.text')} autosize minRows={2} maxLength={2000} {...form.getInputProps('text')} />
        <SubmitButton form={form}>{t('comments.send')}</SubmitButton>
      </Form>
    </CardFrame>
  );
}
