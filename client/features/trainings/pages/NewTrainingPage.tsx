import { useNavigate } from 'react-router';
import { CreateTrainingDocument } from '../../../graphql/generated/trainings/graphql';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { NEW_TRAINING, TrainingFields, useTrainingChecks } from '../views/TrainingFields';

export function NewTrainingPage() {
  const { t } = useTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const form = useMutationForm(CreateTrainingDocument, {
    initialValues: NEW_TRAINING,
    validate: useTrainingChecks(),
    toVariables: (values) => ({ input: values }),
    successMessage: t('form.created'),
    onSuccess: ({ training }) => navigate(training ? urls.editTraining(training.id) : urls.catalogue),
  });
  return (
    <Page
      title={t('form.newTraining')}
      size="narrow"
      breadcrumbs={[{ label: t('office.trainingsTitle'), to: urls.catalogue }]}
    >
      <Form form={form} guarded>
        <TrainingFields form={form} />
        <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
      </Form>
    </Page>
  );
}
