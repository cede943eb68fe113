import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import {
  RoundFormDocument,
  type RoundFormQuery,
  UpdateRoundFormDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import { emptyQuestion, emptySection, freeName, type SectionDraft, toDraft, toFormInput } from '../formDraft';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { FormPreview } from '../views/FormPreview';
import { SectionEditor } from '../views/SectionEditor';

/** The application form of a round: built while the round is a draft, read afterwards. */
export function FormEditorPage() {
  const { t } = useTexts();
  const pick = useLocalText();
  const { id = '' } = useParams();
  const result = useQuery(RoundFormDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ round }) => (
        <Page
          title={t('builder.title')}
          lead={t('builder.lead', { version: round.formVersion })}
          breadcrumbs={[
            { label: t('rounds.title'), to: urls.rounds },
            { label: pick(round, 'name'), to: urls.round(id) },
          ]}
          size="narrow"
        >
          {round.status === 'DRAFT' ? <Builder key={round.id} round={round} /> : <FormPreview form={round.form} />}
        </Page>
      )}
    </AsyncView>
  );
}

function Builder({ round }: { round: RoundFormQuery['round'] }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const form = useMutationForm(UpdateRoundFormDocument, {
    initialValues: { sections: toDraft(round.form) },
    toVariables: ({ sections }: { sections: SectionDraft[] }) => ({
      input: { id: round.id, version: round.version, sections: toFormInput(sections) },
    }),
    successMessage: t('builder.saved'),
    onSuccess: () => navigate(urls.round(round.id)),
  });
  const { sections } = form.getValues();
  const keys = sections.flatMap(({ questions }) => questions.map(({ key }) => key));
  const addSection = () => {
    const question = emptyQuestion(freeName('q', keys), 'SHORT_TEXT');
    form.insertListItem(
      'sections',
      emptySection(
        freeName(
          'S',
          sections.map(({ key }) => key),
        ),
        question,
      ),
    );
  };
  return (
    <Form form={form} guarded label={t('builder.title')}>
      <Text c="dimmed">{t('builder.hint')}</Text>
      {sections.map((section, index) => (
        <SectionEditor key={section.key} form={form} index={index} keys={keys} />
      ))}
      <Button variant="default" onClick={addSection} style={{ alignSelf: 'flex-start' }}>
        {t('builder.addSection')}
      </Button>
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}
