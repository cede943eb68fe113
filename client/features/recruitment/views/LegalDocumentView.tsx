import { List, Stack, Text, Title } from '@mantine/core';
import type { LegalTextFragment } from '../../../graphql/generated/recruitment/graphql';
import { useLanguage } from '../../../ui/i18n';
import { Page } from '../../../ui/Page';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';

/** A document in numbered sections and points, to be read and printed. */
export function LegalDocumentView({ document }: { document: LegalTextFragment }) {
  const { t } = useTexts();
  const pick = useLocalText();
  const language = useLanguage();
  return (
    <Page title={pick(document, 'title')} lead={t('document.version', { version: document.version })} size="narrow">
      {document.sections.map((section, index) => (
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
    </Page>
  );
}
