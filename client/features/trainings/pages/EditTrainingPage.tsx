import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import {
  ArchiveTrainingDocument,
  RestoreTrainingDocument,
  type TrainingRowFragment,
  TrainingWithHistoryDocument,
  UpdateTrainingDocument,
} from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useAction } from '../../../ui/forms/useAction';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import { CaseTimeline } from '../../audit';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { TrainingFields, useTrainingChecks, valuesOf } from '../views/TrainingFields';
import { useTrainingTitle } from '../views/useTrainingTitle';

export function EditTrainingPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const titleOf = useTrainingTitle();
  const result = useQuery(TrainingWithHistoryDocument, { variables: { id } });
  return (
    <AsyncView result={result}>
      {({ training }) => (
        <Page
          title={titleOf(training)}
          lead={t('form.editTraining')}
          size="narrow"
          breadcrumbs={[{ label: t('office.trainingsTitle'), to: urls.catalogue }]}
          actions={<TrainingActions training={training} />}
        >
          <EditForm key={training.id} training={training} />
          <CaseTimeline version={training.version} subject="Training" id={training.id} />
        </Page>
      )}
    </AsyncView>
  );
}

function EditForm({ training }: { training: TrainingRowFragment }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const { id, version } = training;
  const form = useMutationForm(UpdateTrainingDocument, {
    initialValues: valuesOf(training),
    validate: useTrainingChecks(),
    toVariables: (values) => ({ input: { id, version, ...values } }),
    successMessage: t('form.saved'),
  });
  return (
    <Form form={form} guarded>
      <TrainingFields form={form} />
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}

function TrainingActions({ training: { id, archived } }: { training: TrainingRowFragment }) {
  const { t } = useTexts();
  const archive = useAction(ArchiveTrainingDocument, { successMessage: t('office.archived') });
  const restore = useAction(RestoreTrainingDocument, { successMessage: t('office.restored') });
  if (archived) {
    return (
      <Button loading={restore.isRunning} onClick={() => void restore.run({ input: { id } })}>
        {t('office.restore')}
      </Button>
    );
  }
  return (
    <>
      <Button variant="subtle" loading={archive.isRunning} onClick={() => void archive.run({ input: { id } })}>
        {t('office.archive')}
      </Button>
      <Button component={Link} to={urls.newSessionOf(id)} variant="default">
        {t('office.newSession')}
      </Button>
    </>
  );
}
