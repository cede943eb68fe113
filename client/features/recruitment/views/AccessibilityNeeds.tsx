import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ReadAccessibilityNeedsDocument } from '../../../graphql/generated/recruitment/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { Paragraphs } from './Paragraphs';

/** May be health data: shown on purpose, and the reading is recorded. */
export function AccessibilityNeeds({ id }: { id: string }) {
  const { t } = useTexts();
  const [needs, setNeeds] = useState<string | null>(null);
  const read = useAction(ReadAccessibilityNeedsDocument, {
    onSuccess: (payload) => setNeeds(payload.needs ?? t('decide.noNeeds')),
  });
  return (
    <CardFrame title={t('decide.needs')}>
      {needs === null ? (
        <Stack gap="sm" align="flex-start">
          <Text size="sm" c="dimmed">
            {t('decide.needsLead')}
          </Text>
          <Button
            variant="default"
            size="compact-md"
            loading={read.isRunning}
            onClick={() => void read.run({ input: { id } })}
          >
            {t('decide.showNeeds')}
          </Button>
        </Stack>
      ) : (
        <Paragraphs text={needs} />
      )}
    </CardFrame>
  );
}
