import { List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '../messages';
import { Notice } from './Notice';
import type { Refused } from './useBulk';

/** Which of many applications stayed as they were, each with its reason. */
export function RefusedList({ refused, nameOf }: { refused: readonly Refused[]; nameOf: (id: string) => string }) {
  const { t } = useTexts();
  if (refused.length === 0) return null;
  return (
    <Notice icon={IconAlertTriangle} title={t('bulk.refused')}>
      <List>
        {refused.map(({ applicationId, problem }) => (
          <List.Item key={applicationId}>{t('bulk.refusedLine', { name: nameOf(applicationId), problem })}</List.Item>
        ))}
      </List>
    </Notice>
  );
}
