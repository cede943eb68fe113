import { useQuery } from '@apollo/client/react';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { RequestMatchesDocument } from '../../../graphql/generated/matching/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { Deadline } from './Deadline';
import { MatchState } from './MatchState';

/** Who was asked, who offered, and what they answered. */
export function SentProposals({ requestId }: { requestId: string }) {
  const { t } = useTexts();
  const format = useFormat();
  const result = useQuery(RequestMatchesDocument, { variables: { requestId }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ matches }) => (
        <Stack gap="md">
          {matches.length === 0 && <Text>{t('panel.noneSent')}</Text>}
          {matches.map((match) => (
            <div key={match.id}>
              <Group justify="space-between" gap="xs">
                <Anchor component={Link} to={urls.match(match.id)} fw={600}>
                  {match.user?.name ?? t('someone')}
                </Anchor>
                <MatchState status={match.status} side="coordinator" />
              </Group>
              <Text size="sm" c="dimmed">
                {t(`origin.${match.origin}`)}, {format.minutes(match.plannedMinutes)}
              </Text>
              <Deadline match={match} />
              {match.reason && <Text size="sm">{`${t('match.reason')}: ${match.reason}`}</Text>}
            </div>
          ))}
        </Stack>
      )}
    </AsyncView>
  );
}
