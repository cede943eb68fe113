import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { TrainingSessionDocument, UpdateSessionDocument } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { detailsOf, FIELD_NAMES, SessionFields } from '../views/SessionFields';
import { useSessionChecks } from '../views/useSessionChecks';
import { useTrainingTitle } from '../views/useTrainingTitle';
import type { SessionDetails } from './SessionPage';

export function EditSessionPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const titleOf = useTrainingTitle();
  const result = useQuery(TrainingSessionDocument, { variables: { id } });
  return (
    <AsyncView result={result}>
      {({ trainingSession: session }) => (
        <Page
          title={t('form.editSession')}
          lead={t('form.editSessionLead')}
          size="narrow"
          breadcrumbs={[{ label: titleOf(session.training), to: urls.session(id) }]}
        >
          <EditForm key={session.id} session={session} />
        </Page>
      )}
    </AsyncView>
  );
}

function EditForm({ session }: { session: SessionDetails }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const titleOf = useTrainingTitle();
  const labelOf = useMunicipalityLabel();
  const { id, version, municipality } = session;
  const form = useMutationForm(UpdateSessionDocument, {
    initialValues: {
      training: { value: session.trainingId, label: titleOf(session.training) },
      startsAt: session.startsAt as string | null,
      endsAt: session.endsAt as string | null,
      enrolBy: session.enrolBy as string | null,
      municipality: municipality ? { value: municipality.id, label: labelOf(municipality) } : null,
      place: session.place ?? '',
      onlineLink: session.onlineLink ?? '',
      capacity: session.capacity as number | string,
      trainerIds: session.trainers.map(({ userId }) => userId),
    },
    validate: useSessionChecks(),
    toVariables: (values) => ({ input: { id, version, ...detailsOf(values) } }),
    fieldNames: FIELD_NAMES,
    successMessage: t('form.saved'),
    onSuccess: () => navigate(urls.session(id)),
  });
  return (
    <Form form={form} guarded>
      <SessionFields
        form={form}
        present={session.trainers.map(({ userId, name }) => ({ value: userId, label: name ?? '' }))}
      />
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}
