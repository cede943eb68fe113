import { useQuery } from '@apollo/client/react';
import { SimpleGrid } from '@mantine/core';
import { RequestQueueDocument } from '../../../graphql/generated/support/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { useFormat } from '../../../ui/format';
import { StatTile } from '../../../ui/StatTile';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { OPEN_STATES } from '../values';

/** How many requests stand in each open state, and how long the oldest has been there. */
export function QueueTiles() {
  const { t } = useTexts();
  const format = useFormat();
  const result = useQuery(RequestQueueDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ supportRequestQueue }) => (
        <SimpleGrid component="section" aria-label={t('queue.states')} cols={{ base: 2, sm: 4, xl: 7 }} spacing="sm">
          {OPEN_STATES.map((state) => {
            const line = supportRequestQueue.find(({ status }) => status === state);
            return (
              <StatTile
                key={state}
                label={t(`state.${state}`)}
                value={line?.count ?? 0}
                hint={line ? t('queue.oldest', { age: format.relative(line.oldestSince) }) : t('queue.nothing')}
                to={`${urls.queue}?status=${state}`}
              />
            );
          })}
        </SimpleGrid>
      )}
    </AsyncView>
  );
}
