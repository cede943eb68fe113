import { useNavigate } from 'react-router';
import { NameOrganisationDocument } from '../../../graphql/generated/support/graphql';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { useChecks } from '../useChecks';
import { EMPTY, toCreateInput } from '../values';
import { OnBehalfPage } from '../views/OnBehalfPage';

/** A volunteer names an organisation that could use support. */
export function NameOrganisationPage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const form = useMutationForm(NameOrganisationDocument, {
    initialValues: EMPTY,
    validate: useChecks(),
    toVariables: (values) => ({ input: toCreateInput(values) }),
    successMessage: t('create.named'),
    onSuccess: ({ supportRequest }) => navigate(urls.request(supportRequest?.id ?? '')),
  });
  return (
    <OnBehalfPage
      form={form}
      title={t('create.nameTitle')}
      lead={t('create.nameLead')}
      breadcrumbs={[{ label: t('looking.title'), to: urls.looking }]}
      submitLabel={t('create.nameSubmit')}
    />
  );
}
