import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { MyApplicationQuery } from '../../../graphql/generated/recruitment/graphql';
import { useFormat } from '../../../ui/format';
import { focusField } from '../../../ui/forms/fieldNodes';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import { SaveStateIndicator } from '../../../ui/SaveState';
import { UnsavedChangesGuard } from '../../../ui/UnsavedChangesGuard';
import { Wizard } from '../../../ui/Wizard';
import type { AutosaveState } from '../form/Autosaver';
import { askedSections, openSections, progressOf, toAnswers } from '../form/answers';
import { useAutosave } from '../form/useAutosave';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import type { FormQuestionFragment, FormSectionFragment } from '../types';
import { urls } from '../urls';
import { Notice } from './Notice';
import { QuestionField } from './QuestionField';
import { Returned } from './Returned';
import { useFlawText } from './useFlawText';

interface ApplicationFormProps {
  application: MyApplicationQuery['application'];
  form: readonly FormSectionFragment[];
}

/** One section a step; every answer saves itself. */
export function ApplicationForm({ application, form }: ApplicationFormProps) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const pick = useLocalText();
  const { saver, state } = useAutosave(application);
  const [answers, setAnswers] = useState(() => ({ ...toAnswers(application.answers), ...saver.unsaved }));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const sections = askedSections(openSections(form, application.returnedFields), answers);
  const { active, sought, setActive, formRef } = useSectionInAddress(sections);
  const flawText = useFlawText();

  const change = (key: string, value: unknown) => {
    setAnswers((current) => ({ ...current, [key]: value }));
    saver.change(key, value);
  };
  const leave = async (key: string) => {
    setLeft((current) => new Set(current).add(key));
    await saver.flush();
    return true;
  };
  const check = async () => {
    await leave(sections[active]?.key ?? '');
    await navigate(urls.check(application.id));
  };
  // The check has told what is wrong with the question that it leads to, and so does the question itself.
  const isJudged = (section: FormSectionFragment, { key }: FormQuestionFragment) =>
    left.has(section.key) || sought === key;
  const fieldsOf = (section: FormSectionFragment) =>
    section.questions.map((question) => (
      <QuestionField
        key={question.key}
        question={question}
        value={answers[question.key]}
        error={
          state.errors[question.key] ?? (isJudged(section, question) ? flawText(question, answers[question.key]) : null)
        }
        onChange={(value) => change(question.key, value)}
      />
    ));

  return (
    <Page title={t('form.title')} lead={application.round && pick(application.round, 'name')} size="narrow">
      <UnsavedChangesGuard when={() => saver.hasUnsaved()} />
      <Returned application={application} />
      <Progressed share={progressOf(sections, answers)} state={state} />
      <form ref={formRef} noValidate onSubmit={(event) => event.preventDefault()}>
        <Wizard
          steps={sections.map((section) => ({
            id: section.key,
            label: pick(section, 'title'),
            content: (
              <Stack gap="lg">
                {pick(section, 'intro') && <Text c="dimmed">{pick(section, 'intro')}</Text>}
                {fieldsOf(section)}
              </Stack>
            ),
          }))}
          active={active}
          onActiveChange={setActive}
          onNext={(step) => leave(step.id)}
          finish={<Button onClick={() => void check()}>{t('form.toCheck')}</Button>}
        />
      </form>
      {active < sections.length - 1 && (
        <Group justify="flex-end">
          <Button variant="subtle" onClick={() => void check()}>
            {t('form.toCheck')}
          </Button>
        </Group>
      )}
      {state.stopped && (
        <Button variant="default" onClick={() => window.location.reload()}>
          {common.t('action.reload')}
        </Button>
      )}
    </Page>
  );
}

/** The open section and the field to begin at are in the address: a link can lead to a single question. */
function useSectionInAddress(sections: readonly FormSectionFragment[]) {
  const [params, setParams] = useSearchParams();
  const formRef = useRef<HTMLFormElement>(null);
  const found = sections.findIndex(({ key }) => key === params.get('section'));
  const sought = params.get('question');
  useEffect(() => {
    if (sought) focusField(formRef.current, sought);
  }, [sought]);
  const setActive = (index: number) => setParams({ section: sections[index]?.key ?? '' });
  return { active: Math.max(0, found), sought, setActive, formRef };
}

function Progressed({ share, state }: { share: number; state: AutosaveState }) {
  const { t } = useTexts();
  const format = useFormat();
  const label = t('form.progress', { percent: format.percent(share) });
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {label}
        </Text>
        <SaveStateIndicator status={state.status} />
      </Group>
      <Progress value={share * 100} aria-label={label} />
      {state.isOffline && (
        <Notice icon={IconCloudOff} title={t('form.offlineTitle')}>
          {t('form.offlineLead')}
        </Notice>
      )}
      {state.stopped && (
        <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('form.stoppedTitle')}>
          {state.stopped}
        </Alert>
      )}
    </Stack>
  );
}
