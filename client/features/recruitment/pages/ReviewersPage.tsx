import { useQuery } from '@apollo/client/react';
import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useParams } from 'react-router';
import {
  AddReviewerDocument,
  AssignReviewsDocument,
  RemoveReviewerDocument,
  ReviewersDocument,
  type ReviewersQuery,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { DateField } from '../../../ui/forms/DateField';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useAction } from '../../../ui/forms/useAction';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { urls } from '../urls';

type Load = ReviewersQuery['reviewerLoads'][number];
const REFETCH = [ReviewersDocument];

/** Who scores the applications of a round, and how far they are. */
export function ReviewersPage() {
  const { t } = useTexts();
  const pick = useLocalText();
  const { id = '' } = useParams();
  const columns = useLoadColumns();
  const result = useQuery(ReviewersDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ round, reviewerLoads }) => (
        <Page
          title={t('reviewers.title')}
          lead={t('reviewers.lead')}
          breadcrumbs={[
            { label: t('rounds.title'), to: urls.rounds },
            { label: pick(round, 'name'), to: urls.round(id) },
          ]}
        >
          <DataTable
            caption={t('reviewers.caption')}
            columns={columns}
            rows={reviewerLoads}
            rowKey={({ reviewer }) => reviewer.id}
            empty={<EmptyState title={t('reviewers.emptyTitle')}>{t('reviewers.emptyLead')}</EmptyState>}
          />
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
            <AddReviewer roundId={id} />
            <AssignReviews roundId={id} />
          </SimpleGrid>
        </Page>
      )}
    </AsyncView>
  );
}

function useLoadColumns(): Column<Load>[] {
  const { t } = useTexts();
  const format = useFormat();
  const number = (id: 'open' | 'submitted' | 'declined'): Column<Load> => ({
    id,
    header: t(`reviewers.${id}`),
    align: 'end',
    cell: (load) => format.number(load[id]),
  });
  return [
    {
      id: 'name',
      header: t('reviewers.name'),
      cell: ({ reviewer: { user } }) => (
        <Text component="span" fw={600}>
          {user?.name}
        </Text>
      ),
    },
    { id: 'email', header: t('reviewers.email'), cell: ({ reviewer: { user } }) => user?.email, isLong: true },
    number('open'),
    number('submitted'),
    number('declined'),
    {
      id: 'remove',
      header: t('reviewers.remove'),
      isHeaderHidden: true,
      cell: ({ reviewer }) => <RemoveReviewer id={reviewer.id} />,
    },
  ];
}

function RemoveReviewer({ id }: { id: string }) {
  const { t } = useTexts();
  const remove = useAction(RemoveReviewerDocument, {
    successMessage: t('reviewers.removed'),
    refetchQueries: REFETCH,
  });
  return (
    <ConfirmButton
      variant="subtle"
      size="compact-md"
      message={t('reviewers.removeQuestion')}
      onConfirm={() => remove.run({ input: { id } })}
    >
      {t('reviewers.remove')}
    </ConfirmButton>
  );
}

function AddReviewer({ roundId }: { roundId: string }) {
  const { t } = useTexts();
  const rules = useRules();
  const form = useMutationForm(AddReviewerDocument, {
    initialValues: { name: '', email: '' },
    validate: { name: rules.required, email: rules.email },
    toVariables: (values) => ({ input: { roundId, ...values } }),
    successMessage: t('reviewers.added'),
    resetOnSuccess: true,
    refetchQueries: REFETCH,
  });
  return (
    <CardFrame title={t('reviewers.addTitle')}>
      <Text c="dimmed">{t('reviewers.addHint')}</Text>
      <Form form={form} label={t('reviewers.addTitle')}>
        <TextInput label={t('reviewers.name')} autoComplete="off" {...form.getInputProps('name')} />
        <TextInput label={t('reviewers.email')} type="email" autoComplete="off" {...form.getInputProps('email')} />
        <SubmitButton form={form}>{t('reviewers.add')}</SubmitButton>
      </Form>
    </CardFrame>
  );
}

function AssignReviews({ roundId }: { roundId: string }) {
  const { t } = useTexts();
  const rules = useRules();
  const form = useMutationForm(AssignReviewsDocument, {
    initialValues: { dueOn: null as string | null },
    validate: { dueOn: rules.chosen },
    toVariables: ({ dueOn }) => ({ input: { roundId, dueOn: dueOn ?? '' } }),
    successMessage: t('reviewers.assigned'),
    refetchQueries: REFETCH,
  });
  return (
    <CardFrame title={t('reviewers.assignTitle')}>
      <Text c="dimmed">{t('reviewers.assignHint')}</Text>
      <Form form={form} label={t('reviewers.assignTitle')}>
        <DateField label={t('reviewers.dueOn')} {...form.getInputProps('dueOn')} />
        <SubmitButton form={form}>{t('reviewers.assign')}</SubmitButton>
      </Form>
    </CardFrame>
  );
}
