import { useApolloClient, useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  PlanSessionDocument,
  TrainingCatalogueDocument,
  TrainingDocument,
} from '../../../graphql/generated/trainings/graphql';
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
import { useTrainingTitle } from '../views/useTrainingTitle';

/** Plans a date; the training may be named in the address. */
export function NewSessionPage() {
  const { t } = useTexts();
  const [params] = useSearchParams();
  const titleOf = useTrainingTitle();
  const id = params.get('training');
  const { data, loading } = useQuery(TrainingDocument, { variables: { id: id ?? '' }, skip: !id });
  const training = data ? { value: data.training.id, label: titleOf(data.training) } : null;
  return (
    <Page
      title={t('form.newSession')}
      lead={t('form.newSessionLead')}
      size="narrow"
      breadcrumbs={[{ label: t('office.sessionsTitle'), to: urls.sessions }]}
    >
      {loading ? <LoadingPanel /> : <PlanForm training={training} />}
    </Page>
  );
}

function PlanForm({ training }: { training: AsyncOption | null }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const client = useApolloClient();
  const titleOf = useTrainingTitle();
  const search = async (text: string): Promise<AsyncOption[]> => {
    const filter = { search: text || null, archived: false };
    const { data } = await client.query({ query: TrainingCatalogueDocument, variables: { first: 20, filter } });
    return (data?.trainings.nodes ?? []).map((found) => ({ value: found.id, label: titleOf(found) }));
  };
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
