import { List, Stack, Text, Title } from '@mantine/core';
import type { LegalTextFragment } from '../../../graphql/generated/recruitment/graphql';
import { useLanguage } from '../../../ui/i18n';
import { Page } from '../../../ui/Page';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';

type LegalSection = LegalTextFragment['sections'][number];

/** A document in numbered sections and points, to be read and printed. */
export function LegalDocumentView({ document }: { document: LegalTextFragment }) {
  const { t } = useTexts();
  const pick = useLocalText();
  return (
    <Page title={pick(document, 'title')} lead={t('document.version', { version: document.version })} size="narrow">
      <LegalSections sections={document.sections} />
    </Page>
  );
}

/** Numbered sections with numbered points. */
export function LegalSections({ sections }: { sections: ReadonlyArray<Omit<LegalSection, '__typename'>> }) {
  const pick = useLocalText();
  const language = useLanguage();
  return (
    <>
      {sections.map((section, index) => (
        <Stack key={section.headingPl} component="section" gap="sm">
          <Title order={2} size="h4">
            {index + 1}. {pick(section, 'heading')}
          </Title>
          <List type="ordered" spacing="xs">
            {(language === 'en' ? section.pointsEn : section.pointsPl).map((point) => (
              <List.Item key={point}>
                <Text>{point}</Text>
              </List.Item>
            ))}
          </List>
        </Stack>
      ))}
    </>
  );
}
