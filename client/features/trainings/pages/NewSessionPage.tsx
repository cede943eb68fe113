import { useNavigate } from 'react-router';
import { PlanSessionDocument } from '../../../graphql/generated/trainings/graphql';
import { LoadingPanel } from '../../../ui/AsyncView';
import { type AsyncOption, AsyncSelect } from '../../../ui/forms/AsyncSelect';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { detailsOf, FIELD_NAMES, NEW_SESSION, SessionFields } from '../views/SessionFields';
import { useSessionChecks } from '../views/useSessionChecks';
import { useTrainingInAddress, useTrainingSearch } from '../views/useTrainingChoice';

/** Plans a date; the training may be named in the address. */
export function NewSessionPage() {
  const { t } = useTexts();
  const { training, isLoading } = useTrainingInAddress();
  return (
    <Page
      title={t('form.newSession')}
      lead={t('form.newSessionLead')}
      size="narrow"
      breadcrumbs={[{ label: t('office.sessionsTitle'), to: urls.sessions }]}
    >
      {isLoading ? <LoadingPanel /> : <PlanForm training={training} />}
    </Page>
  );
}

function PlanForm({ training }: { training: AsyncOption | null }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const search = useTrainingSearch();
  const form = useMutationForm(PlanSessionDocument, {
    initialValues: { ...NEW_SESSION, training },
    validate: useSessionChecks(),
    toVariables: (values) => ({ input: { trainingId: values.training?.value ?? '', ...detailsOf(values) } }),
    fieldNames: FIELD_NAMES,
    successMessage: t('form.planned'),
    onSuccess: ({ session }) => navigate(session ? urls.session(session.id) : urls.sessions),
  });
  return (
    <Form form={form} guarded>
      <AsyncSelect label={t('form.training')} search={search} {...form.getInputProps('training')} />
      <SessionFields form={form} />
      <SubmitButton form={form}>{t('form.plan')}</SubmitButton>
    </Form>
  );
}
