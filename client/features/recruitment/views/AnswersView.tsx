import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { type Answers, askedSections } from '../form/answers';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import type { FormQuestionFragment, FormSectionFragment } from '../types';
import { urls } from '../urls';
import { AnswerText } from './AnswerText';

interface AnswersViewProps {
  sections: readonly FormSectionFragment[];
  answers: Answers;
  /** The application whose answers can be changed from here. */
  editableId?: string;
  /** Level of the sections' headings: one below the heading above. */
  headingOrder?: 2 | 3;
  /** Answers that were mended, with what they were before. */
  changes?: ReadonlyArray<{ readonly key: string; readonly before?: unknown }>;
  /** Says what is wrong with an answer. */
  problemOf?: (question: FormQuestionFragment) => string | null;
}

/** All answers with their questions, section by section. */
export function AnswersView(props: AnswersViewProps) {
  const { sections, answers, editableId, headingOrder = 3, changes = [], problemOf } = props;
  const pick = useLocalText();
  return (
    <Stack gap="xl">
      {askedSections(sections, answers).map((section) => (
        <Stack key={section.key} component="section" gap="md" aria-label={pick(section, 'title')}>
          <Title order={headingOrder} size="h4">
            {pick(section, 'title')}
          </Title>
          {section.questions.map((question) => (
            <div key={question.key}>
              <Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
                <Text fw={600}>{pick(question, 'label')}</Text>
                {editableId && <ChangeLink id={editableId} section={section.key} question={question} />}
              </Group>
              <AnswerText question={question} value={answers[question.key]} />
              {changes
                .filter(({ key }) => key === question.key)
                .map(({ key, before }) => (
                  <Before key={key} question={question} value={before} />
                ))}
              {problemOf && <Problem text={problemOf(question)} />}
            </div>
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

function ChangeLink({ id, section, question }: { id: string; section: string; question: FormQuestionFragment }) {
  const { t } = useTexts();
  const pick = useLocalText();
  const label = t('check.change', { question: pick(question, 'label') });
  return (
    <Anchor component={Link} to={urls.form(id, section, question.key)} size="sm" aria-label={label}>
      {label.split(':')[0]}
    </Anchor>
  );
}

function Before({ question, value }: { question: FormQuestionFragment; value: unknown }) {
  const { t } = useTexts();
  return (
    <Paper withBorder p="sm" mt="xs" radius="md">
      <Text size="sm" fw={600}>
        {t('case.mended')}
      </Text>
      <AnswerText question={question} value={value} />
    </Paper>
  );
}

function Problem({ text }: { text: string | null }) {
  return text ? (
    <Text size="sm" c="red.9" fw={600}>
      {text}
    </Text>
  ) : null;
}
