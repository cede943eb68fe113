import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import {
  type RequestDetailsFragment,
  SupportRequestDocument,
  UpdateRequestDocument,
} from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Form } from '../../../ui/forms/Form';
import { useRules } from '../../../ui/forms/rules';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useTemplateTexts } from '../useTemplates';
import { detailsOf, valuesOf } from '../values';
import { EffortFields, NeedFields, PlaceFields } from '../views/RequestFields';

export function EditRequestPage() {
  const { id = '' } = useParams();
  const { t } = useTexts();
  const result = useQuery(SupportRequestDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const title = result.data?.supportRequest.title;
  return (
    <Page title={t('edit.title')} breadcrumbs={title ? [{ label: title, to: urls.request(id) }] : []} size="narrow">
      <AsyncView result={result}>
        {({ supportRequest }) =>
          supportRequest.status === 'DRAFT' || supportRequest.status === 'CLARIFICATION' ? (
            <EditForm request={supportRequest} />
          ) : (
            <Alert>{t('edit.closed')}</Alert>
          )
        }
      </AsyncView>
    </Page>
  );
}

function EditForm({ request }: { request: RequestDetailsFragment }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const rules = useRules();
  const navigate = useNavigate();
  const placeOf = useMunicipalityLabel();
  const texts = useTemplateTexts();
  const { id, version, municipality, template, question } = request;
  const form = useMutationForm(UpdateRequestDocument, {
    initialValues: valuesOf(request, municipality ? { value: municipality.id, label: placeOf(municipality) } : null),
    validate: { title: rules.required, municipalityId: rules.chosen },
    toVariables: (values) => ({ input: { id, version, ...detailsOf(values) } }),
    successMessage: t('edit.saved'),
    onSuccess: () => navigate(urls.request(id)),
  });
  const { questions, deliverable } = template ? texts(template) : { questions: [], deliverable: '' };
  return (
    <Form form={form} guarded>
      {question && (
        <Alert color="yellow" title={t('page.question')}>
          {question}
        </Alert>
      )}
      <CardFrame title={t('step.what')}>
        <NeedFields form={form} questions={questions} deliverable={deliverable} />
      </CardFrame>
      <CardFrame title={t('step.where')}>
        <PlaceFields form={form} />
      </CardFrame>
      <CardFrame title={t('step.effort')}>
        <EffortFields form={form} />
      </CardFrame>
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}
