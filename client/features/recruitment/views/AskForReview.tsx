import { useQuery } from '@apollo/client/react';
import { Button, Modal, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  ApplicationReviewsDocument,
  AssignReviewDocument,
  ReviewerNamesDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { DateField } from '../../../ui/forms/DateField';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { useTexts } from '../messages';

interface AskForReviewProps {
  applicationId: string;
  roundId: string;
}

/** Asks one reviewer of the round to score this application. */
export function AskForReview(props: AskForReviewProps) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open} style={{ alignSelf: 'flex-start' }}>
        {t('caseReviews.askTitle')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('caseReviews.askTitle')}
        closeButtonProps={{ 'aria-label': common.t('action.close') }}
      >
        <AskForm {...props} onDone={close} />
      </Modal>
    </>
  );
}

function AskForm({ applicationId, roundId, onDone }: AskForReviewProps & { onDone: () => void }) {
  const { t } = useTexts();
  const rules = useRules();
  const { data } = useQuery(ReviewerNamesDocument, { variables: { id: roundId }, fetchPolicy: 'cache-and-network' });
  const form = useMutationForm(AssignReviewDocument, {
    initialValues: { reviewerId: null as string | null, dueOn: null as string | null },
    validate: { reviewerId: rules.chosen, dueOn: rules.chosen },
    toVariables: ({ reviewerId, dueOn }) => ({
      input: { applicationId, reviewerId: reviewerId ?? '', dueOn: dueOn ?? '' },
    }),
    successMessage: t('caseReviews.asked'),
    refetchQueries: [ApplicationReviewsDocument],
    onSuccess: onDone,
  });
  const people = (data?.reviewerLoads ?? []).map(({ reviewer, open }) => ({
    value: reviewer.userId,
    label: t('caseReviews.personLoad', { name: reviewer.user?.name ?? '', count: open }),
  }));
  return (
    <Form form={form}>
      <Select label={t('caseReviews.person')} data={people} searchable {...form.getInputProps('reviewerId')} />
      <DateField label={t('reviewers.dueOn')} {...form.getInputProps('dueOn')} />
      <SubmitButton form={form}>{t('caseReviews.ask')}</SubmitButton>
    </Form>
  );
}
