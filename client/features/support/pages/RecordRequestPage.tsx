import { useNavigate } from 'react-router';
import { RecordRequestDocument } from '../../../graphql/generated/support/graphql';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useChecks } from '../useChecks';
import { EMPTY, toCreateInput } from '../values';
import { OnBehalfPage } from '../views/OnBehalfPage';

/** A coordinator writes down what someone asked for by telephone. */
export function RecordRequestPage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const form = useMutationForm(RecordRequestDocument, {
    initialValues: EMPTY,
    validate: useChecks(),
    toVariables: (values) => ({ input: toCreateInput(values) }),
    successMessage: t('create.recorded'),
    onSuccess: ({ supportRequest }) => navigate(urls.request(supportRequest?.id ?? '')),
  });
  return (
    <OnBehalfPage
      form={form}
      title={t('create.recordTitle')}
      lead={t('create.recordLead')}
      breadcrumbs={[{ label: t('queue.title'), to: urls.queue }]}
      submitLabel={t('create.recordSubmit')}
    />
  );
}
