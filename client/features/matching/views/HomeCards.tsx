import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import {
  MatchesToAnswerDocument,
  type MatchRowFragment,
  MyMatchesDocument,
  WaitingMatchesDocument,
} from '../../../graphql/generated/matching/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useTexts } from '../messages';
import type { Side } from '../side';
import { urls } from '../urls';
import { Deadline } from './Deadline';
import { MatchState } from './MatchState';

/** On the volunteer's home page: proposals to answer and what is under way. */
export function OwnCard() {
  const { t } = useTexts();
  const result = useCardQuery(MyMatchesDocument);
  return (
    <CardFrame title={t('card.mine')} link={{ to: urls.mine, label: t('card.all') }}>
      <AsyncView result={result}>
        {({ myMatches }) => <Rows matches={myMatches.nodes} side="volunteer" none={t('card.mineNone')} />}
      </AsyncView>
    </CardFrame>
  );
}

/** On the home page of an organisation: volunteers to answer. */
export function ReceivedCard() {
  const { t } = useTexts();
  const result = useCardQuery(MatchesToAnswerDocument);
  return (
    <CardFrame title={t('card.received')} link={{ to: urls.received, label: t('card.all') }}>
      <AsyncView result={result}>
        {({ organisationMatches }) => (
          <Rows matches={organisationMatches.nodes} side="organisation" none={t('card.receivedNone')} />
        )}
      </AsyncView>
    </CardFrame>
  );
}

/** On the coordinator's home page: what nobody has answered yet. */
export function WaitingCard() {
  const { t } = useTexts();
  const result = useCardQuery(WaitingMatchesDocument);
  return (
    <CardFrame title={t('card.waiting')} link={{ to: urls.waiting, label: t('card.all') }}>
      <AsyncView result={result}>
        {({ waitingMatches }) => (
          <Rows matches={waitingMatches.nodes} side="coordinator" none={t('waiting.emptyTitle')} />
        )}
      </AsyncView>
    </CardFrame>
  );
}

interface RowsProps {
  matches: readonly MatchRowFragment[];
  side: Side;
  /** Said when there is nothing. */
  none: string;
}

function Rows({ matches, side, none }: RowsProps) {
  const { t } = useTexts();
  if (matches.length === 0) return <Text>{none}</Text>;
  return (
    <Stack gap="sm">
      {matches.map((match) => (
        <div key={match.id}>
          <Anchor component={Link} to={urls.match(match.id)} fw={600}>
            {match.request?.title ?? t('match.breadcrumb')}
          </Anchor>
          <Text size="sm">{side === 'volunteer' ? match.organisation?.name : (match.user?.name ?? t('someone'))}</Text>
          <Group gap="xs">
            <MatchState status={match.status} side={side} />
            <Deadline match={match} />
          </Group>
        </div>
      ))}
    </Stack>
  );
}
