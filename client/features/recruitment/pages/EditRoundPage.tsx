import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { RoundDocument, type RoundQuery, UpdateRoundDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { RoundEditor, type RoundValues, toRoundInput, useRoundChecks } from '../views/RoundEditor';

export function EditRoundPage() {
  const { t } = useTexts();
  const pick = useLocalText();
  const { id = '' } = useParams();
  const result = useQuery(RoundDocument, { variables: { id } });
  return (
    <AsyncView result={result}>
      {({ round }) => (
        <Page
          title={t('editor.editTitle')}
          breadcrumbs={[
            { label: t('rounds.title'), to: urls.rounds },
            { label: pick(round, 'name'), to: urls.round(id) },
          ]}
          size="narrow"
        >
          <EditRound round={round} />
        </Page>
      )}
    </AsyncView>
  );
}

function EditRound({ round }: { round: RoundQuery['round'] }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { id, version, namePl, nameEn, opensAt, closesAt, places, announcementPl, announcementEn } = round;
  const initialValues: RoundValues = { namePl, nameEn, opensAt, closesAt, places, announcementPl, announcementEn };
  const form = useMutationForm(UpdateRoundDocument, {
    initialValues,
    validate: useRoundChecks(),
    toVariables: (values) => ({ input: { id, version, ...toRoundInput(values) } }),
    successMessage: t('editor.saved'),
    onSuccess: () => navigate(urls.round(id)),
  });
  return <RoundEditor form={form} />;
}
