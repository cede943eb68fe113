import { Text } from '@mantine/core';
import type { MatchStatus } from '../../../graphql/generated/matching/graphql';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { WAITING } from '../side';

/** Until when somebody is to answer; nothing once they have. */
export function Deadline({ match }: { match: { readonly status: MatchStatus; readonly respondBy: string } }) {
  const { t } = useTexts();
  const format = useFormat();
  if (!WAITING.includes(match.status)) return null;
  const { respondBy } = match;
  return (
    <Text component="span" size="sm" c="dimmed">
      {t('deadlineRelative', { date: format.shortDate(respondBy), relative: format.relative(respondBy) })}
    </Text>
  );
}
