import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Answers, askedSections } from '../form/answers';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import type { FormQuestionFragment, FormSectionFragment } from '../types';
import { QuestionField } from './QuestionField';

/** A form as candidates meet it, all parts at once. It can be tried out; what is answered here is kept nowhere. */
export function FormPreview({ form }: { form: readonly FormSectionFragment[] }) {
  const { t } = useTexts();
  const pick = useLocalText();
  const [answers, setAnswers] = useState<Answers>({});
  return (
    <Stack gap="xl">
      <Text c="dimmed">{t('builder.previewHint')}</Text>
      {askedSections(form, answers).map((section) => (
        <Stack key={section.key} component="section" gap="lg" aria-label={pick(section, 'title')}>
          <Title order={2} size="h3">
            {pick(section, 'title')}
          </Title>
          {pick(section, 'intro') && <Text c="dimmed">{pick(section, 'intro')}</Text>}
          {section.questions.map((question) => (
            <Tried key={question.key} question={question}>
              <QuestionField
                question={question}
                value={answers[question.key]}
                onChange={(value) => setAnswers((current) => ({ ...current, [question.key]: value }))}
              />
            </Tried>
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

/** A file would be sent to the server at once, so it is only shown how it is asked for. */
function Tried({ question: { type }, children }: { question: FormQuestionFragment; children: ReactNode }) {
  if (type !== 'FILE') return children;
  return (
    <fieldset disabled style={{ border: 'none', margin: 0, padding: 0 }}>
      {children}
    </fieldset>
  );
}
