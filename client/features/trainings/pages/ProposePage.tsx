import { Textarea } from '@mantine/core';
import { useNavigate } from 'react-router';
import { MySessionProposalsDocument, ProposeSessionDocument } from '../../../graphql/generated/trainings/graphql';
import { LoadingPanel } from '../../../ui/AsyncView';
import { type AsyncOption, AsyncSelect } from '../../../ui/forms/AsyncSelect';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { DateFields, detailsOf, FIELD_NAMES, NEW_SESSION, type SessionValues } from '../views/SessionFields';
import { withStart } from '../views/sessionTimes';
import { useSessionChecks } from '../views/useSessionChecks';
import { useTrainingInAddress, useTrainingSearch } from '../views/useTrainingChoice';

const SHORTEST = 20;

/** A volunteer proposes a date that they would lead; the training may be named in the address. */
export function ProposePage() {
  const { t } = useTexts();
  const { training, isLoading } = useTrainingInAddress();
  return (
    <Page
      title={t('proposal.title')}
      lead={t('proposal.lead')}
      size="narrow"
      breadcrumbs={[{ label: t('mine.title'), to: urls.mine }]}
    >
      {isLoading ? <LoadingPanel /> : <ProposalForm training={training} />}
    </Page>
  );
}

interface ProposalValues extends SessionValues {
  proposal: string;
}

function toInput({ proposal, ...values }: ProposalValues) {
  // Who proposes leads it, and the office decides on the enrolment.
  const { enrolBy: _office, trainerIds: _author, ...details } = detailsOf(values);
  return { trainingId: values.training?.value ?? '', ...details, proposal };
}

function ProposalForm({ training }: { training: AsyncOption | null }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const search = useTrainingSearch();
  const { minLength } = useRules();
  const { enrolBy: _office, ...checks } = useSessionChecks();
  const form = useMutationForm(ProposeSessionDocument, {
    initialValues: { ...NEW_SESSION, training, proposal: '' } as ProposalValues,
    validate: { ...checks, proposal: minLength(SHORTEST) },
    toVariables: (values) => ({ input: toInput(values) }),
    fieldNames: FIELD_NAMES,
    successMessage: t('proposal.sent'),
    refetchQueries: [MySessionProposalsDocument],
    onSuccess: ({ session }) => navigate(session ? urls.session(session.id) : urls.mine),
  });
  const setStart = (startsAt: string | null) => form.setValues(withStart(form.getValues(), startsAt));
  return (
    <Form form={form} guarded>
      <AsyncSelect label={t('form.training')} search={search} {...form.getInputProps('training')} />
      <Textarea
        label={t('proposal.idea')}
        description={t('proposal.ideaHint')}
        autosize
        minRows={4}
        maxLength={2000}
        {...form.getInputProps('proposal')}
      />
      <DateFields inputProps={(field) => form.getInputProps(field)} onStart={setStart} />
      <SubmitButton form={form}>{t('proposal.submit')}</SubmitButton>
    </Form>
  );
}
