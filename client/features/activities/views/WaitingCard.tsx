import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { WaitingActivitiesDocument, type WaitingActivitiesQuery } from '../../../graphql/generated/activities/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { urls } from '../urls';

const ORDER = ['CONFIRMED', 'DISPUTED', 'SUBMITTED'] as const;

/** What waits, for whom, and how long. */
export function WaitingCard() {
  const { t } = useTexts();
  const result = useCardQuery(WaitingActivitiesDocument);
  return (
    <CardFrame title={t('card.officeTitle')} link={{ to: urls.office, label: t('card.all') }}>
      <AsyncView result={result}>
        {({ waitingActivities }) =>
          waitingActivities.length === 0 ? (
            <Text c="dimmed">{t('card.officeNothing')}</Text>
          ) : (
            <Queues waiting={waitingActivities} />
          )
        }
      </AsyncView>
    </CardFrame>
  );
}

function Queues({ waiting }: { waiting: WaitingActivitiesQuery['waitingActivities'] }) {
  const { t } = useTexts();
  const format = useFormat();
  const queues = ORDER.flatMap((status) => {
    const queue = waiting.find((row) => row.status === status);
    return queue ? [{ ...queue, status }] : [];
  });
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {queues.map(({ status, count, since }) => (
        <Group key={status} component="li" justify="space-between" gap="sm">
          <Anchor component={Link} to={urls.officeOf({ status })}>
            <strong>{format.number(count)}</strong> {t(`card.${status}`)}
          </Anchor>
          <Text size="sm" c="dimmed">
            {t('card.since', { since: format.relative(since) })}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
