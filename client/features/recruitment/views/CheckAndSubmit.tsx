import { Alert, Anchor, Button, Group, List, Stack, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import {
  type MyApplicationQuery,
  MyApplicationsDocument,
  SubmitApplicationDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { isEmpty, openQuestions, openSections, toAnswers } from '../form/answers';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import type { ConsentTextFragment } from '../types';
import { urls } from '../urls';
import { AnswersView } from './AnswersView';
import { ConsentFields } from './ConsentFields';
import { Notice } from './Notice';
import { Returned } from './Returned';
import { useFlawText } from './useFlawText';

interface CheckAndSubmitProps {
  application: MyApplicationQuery['application'];
  round: NonNullable<MyApplicationQuery['application']['round']>;
}

/** All answers with the way back to each, what is agreed to, and the button that sends. */
export function CheckAndSubmit({ application, round }: CheckAndSubmitProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const flawText = useFlawText();
  const answers = toAnswers(application.answers);
  const sections = openSections(round.form, application.returnedFields);
  const texts = neededTexts(application, round.consentTexts);
  const open = openQuestions(sections, answers);

  const submission = useMutationForm(SubmitApplicationDocument, {
    initialValues: { consents: Object.fromEntries(texts.map(({ kind }) => [kind, false])) },
    validate: {
      consents: Object.fromEntries(
        texts
          .filter(({ kind, required }) => required || kind === 'ACCESSIBILITY_NEEDS')
          .map(({ kind, required }) => [
            kind,
            (given: boolean) => (given ? null : t(required ? 'check.consentMissing' : 'check.needsConsent')),
          ]),
      ),
    },
    toVariables: ({ consents }) => ({
      input: {
        id: application.id,
        version: application.version,
        consents: texts.filter(({ kind }) => consents[kind]).map(({ kind, version }) => ({ kind, version })),
      },
    }),
    refetchQueries: [MyApplicationsDocument],
    onSuccess: () => navigate(urls.sent(application.id), { replace: true }),
  });

  return (
    <Stack gap="xl">
      <Returned application={application} />
      <OpenQuestions id={application.id} open={open} />
      <AnswersView
        sections={sections}
        answers={answers}
        editableId={application.id}
        headingOrder={2}
        problemOf={(question) => flawText(question, answers[question.key])}
      />
      <Form form={submission}>
        {texts.length > 0 && (
          <Title order={2} size="h3">
            {t('check.consents')}
          </Title>
        )}
        <ConsentFields
          roundId={round.id}
          texts={texts}
          propsOf={(kind) => submission.getInputProps(`consents.${kind}`, { type: 'checkbox' })}
        />
        <Group justify="space-between">
          <Button component={Link} to={urls.form(application.id)} variant="default">
            {t('check.back')}
          </Button>
          {open.length === 0 && <SubmitButton form={submission}>{t('check.submit')}</SubmitButton>}
        </Group>
      </Form>
    </Stack>
  );
}

/**
 * What was given before, in the same version, is not asked again, nor are regulations: those of the first submission hold.
 * Needs are asked about only where they were named.
 */
function neededTexts(application: MyApplicationQuery['application'], texts: readonly ConsentTextFragment[]) {
  const isGiven = ({ kind, version }: ConsentTextFragment) =>
    application.consents.some(
      (each) => each.kind === kind && (each.textVersion === version || kind === 'REGULATIONS') && !each.withdrawnAt,
    );
  const hasNeeds = !isEmpty(toAnswers(application.answers).accessibilityNeeds);
  return texts.filter((text) => !isGiven(text) && (text.kind !== 'ACCESSIBILITY_NEEDS' || hasNeeds));
}

function OpenQuestions({ id, open }: { id: string; open: ReturnType<typeof openQuestions> }) {
  const { t } = useTexts();
  const pick = useLocalText();
  if (open.length === 0) {
    return (
      <Alert role="status" color="green" icon={<IconCircleCheck aria-hidden />}>
        {t('check.complete')}
      </Alert>
    );
  }
  return (
    <Notice icon={IconAlertTriangle} title={t('check.open', { count: open.length })}>
      <List>
        {open.map(({ section, question }) => (
          <List.Item key={question.key}>
            <Anchor component={Link} to={urls.form(id, section.key, question.key)}>
              {pick(question, 'label')}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Notice>
  );
}
