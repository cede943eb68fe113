import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { WaitingPlansDocument } from '../../../graphql/generated/plans/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { urls } from '../urls';

const ALL_WAITING = `${urls.plans}?turn=COORDINATOR`;

/** On the coordinator's home page: plans that volunteers proposed. */
export function WaitingCard() {
  const { t } = useTexts();
  const format = useFormat();
  const result = useCardQuery(WaitingPlansDocument);
  return (
    <CardFrame title={t('waiting.title')} link={{ to: urls.plans, label: t('waiting.all') }}>
      <AsyncView result={result}>
        {({ plans: { nodes, totalCount } }) => {
          if (nodes.length === 0) return <Text c="dimmed">{t('waiting.none')}</Text>;
          return (
            <Stack gap="xs">
              {nodes.map(({ id, user, proposedAt }) => (
                <Group key={id} justify="space-between" gap="xs">
                  <Anchor component={Link} to={urls.edition(id)}>
                    {user?.name}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    {proposedAt && t('waiting.since', { age: format.relative(proposedAt) })}
                  </Text>
                </Group>
              ))}
              {totalCount > nodes.length && (
                <Anchor component={Link} to={ALL_WAITING} size="sm">
                  {t('waiting.more', { count: totalCount - nodes.length })}
                </Anchor>
              )}
            </Stack>
          );
        }}
      </AsyncView>
    </CardFrame>
  );
}
