import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { RequestQueueDocument } from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { OFFICES_TURN } from '../values';

/** What waits for the coordinator, with its age. */
export function QueueCard() {
  const { t } = useTexts();
  const format = useFormat();
  const result = useCardQuery(RequestQueueDocument);
  return (
    <CardFrame title={t('queue.card')} link={{ to: urls.queue, label: t('queue.all') }}>
      <AsyncView result={result}>
        {({ supportRequestQueue }) => {
          const waiting = supportRequestQueue.filter(({ status }) => OFFICES_TURN.includes(status));
          if (waiting.length === 0) return <Text c="dimmed">{t('queue.allDone')}</Text>;
          return (
            <Stack gap="xs">
              {waiting.map(({ status, count, oldestSince }) => (
                <Group key={status} justify="space-between" gap="xs">
                  <Anchor component={Link} to={`${urls.queue}?status=${status}`}>
                    {t(`state.${status}`)}: {count}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    {t('queue.oldest', { age: format.relative(oldestSince) })}
                  </Text>
                </Group>
              ))}
            </Stack>
          );
        }}
      </AsyncView>
    </CardFrame>
  );
}
