import { useNavigate } from 'react-router';
import { CreateRoundDocument, RoundsDocument } from '../../../graphql/generated/recruitment/graphql';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { EMPTY_ROUND, RoundEditor, toRoundInput, useRoundChecks } from '../views/RoundEditor';

export function NewRoundPage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const form = useMutationForm(CreateRoundDocument, {
    initialValues: EMPTY_ROUND,
    validate: useRoundChecks(),
    toVariables: (values) => ({ input: toRoundInput(values) }),
    successMessage: t('editor.saved'),
    refetchQueries: [RoundsDocument],
    onSuccess: async ({ round }) => {
      if (round) await navigate(urls.round(round.id));
    },
  });
  return (
    <Page
      title={t('editor.newTitle')}
      lead={t('editor.lead')}
      breadcrumbs={[{ label: t('rounds.title'), to: urls.rounds }]}
      size="narrow"
    >
      <RoundEditor form={form} />
    </Page>
  );
}
