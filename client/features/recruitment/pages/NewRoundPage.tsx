import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  CreateRoundDocument,
  RoundFormDocument,
  type RoundFormQuery,
  RoundsDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { EMPTY_ROUND, RoundEditor, toRoundInput, useRoundChecks } from '../views/RoundEditor';

type Model = RoundFormQuery['round'];

/** A round from the standard form and criteria, or after the model of a former one. */
export function NewRoundPage() {
  const { t } = useTexts();
  const [params] = useSearchParams();
  const modelId = params.get('model');
  return (
    <Page
      title={t('editor.newTitle')}
      lead={t(modelId ? 'editor.leadModel' : 'editor.lead')}
      breadcrumbs={[{ label: t('rounds.title'), to: urls.rounds }]}
      size="narrow"
    >
      {modelId ? <AfterModel id={modelId} /> : <NewRound model={null} />}
    </Page>
  );
}

function AfterModel({ id }: { id: string }) {
  const result = useQuery(RoundFormDocument, { variables: { id } });
  return <AsyncView result={result}>{({ round }) => <NewRound key={round.id} model={round} />}</AsyncView>;
}

function NewRound({ model }: { model: Model | null }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const form = useMutationForm(CreateRoundDocument, {
    initialValues: model ? valuesOf(model) : EMPTY_ROUND,
    validate: useRoundChecks(),
    toVariables: (values) => ({ input: { ...toRoundInput(values), copyOfId: model?.id ?? null } }),
    successMessage: t('editor.saved'),
    refetchQueries: [RoundsDocument],
    onSuccess: async ({ round }) => {
      if (round) await navigate(urls.round(round.id));
    },
  });
  return <RoundEditor form={form} />;
}

/** All but the dates, which are never those of the former round. */
const valuesOf = ({ namePl, nameEn, places, announcementPl, announcementEn }: Model) => ({
  ...EMPTY_ROUND,
  ...{ namePl, nameEn, places, announcementPl, announcementEn },
});
