import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  RoundFormDocument,
  type RoundFormQuery,
  UpdateRoundFormDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView, LoadingPanel } from '../../../ui/AsyncView';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import {
  emptyQuestion,
  emptySection,
  freeName,
  type SectionDraft,
  toDraft,
  toFormInput,
  toPreview,
} from '../formDraft';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import type { FormSectionFragment } from '../types';
import { urls } from '../urls';
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
          {round.status === 'DRAFT' ? <Builder key={round.id} round={round} /> : <Preview form={round.form} />}
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
      <Group>
        <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
        <PreviewButton sections={sections} />
      </Group>
    </Form>
  );
}

function PreviewButton({ sections }: { sections: readonly SectionDraft[] }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('builder.preview')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('builder.preview')}
        size="xl"
        closeButtonProps={{ 'aria-label': common.t('action.close') }}
      >
        <Preview form={toPreview(sections)} />
      </Modal>
    </>
  );
}

/** All the fields that a form may have are fetched only by who looks at them. */
const FormPreview = lazy(() => import('../views/FormPreview').then((module) => ({ default: module.FormPreview })));

function Preview({ form }: { form: readonly FormSectionFragment[] }) {
  return (
    <Suspense fallback={<LoadingPanel />}>
      <FormPreview form={form} />
    </Suspense>
  );
}
