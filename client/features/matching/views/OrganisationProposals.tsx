import { useQuery } from '@apollo/client/react';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import {
  type MatchCaseFragment,
  type MatchStatus,
  ReceivedMatchesDocument,
} from '../../../graphql/generated/matching/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadMore } from '../../../ui/LoadMore';
import { useTexts } from '../messages';
import { AGREED } from '../side';
import { urls } from '../urls';
import { Answer } from './Answer';
import { VolunteerContact } from './Contact';
import { Deadline } from './Deadline';
import { Expert } from './Expert';
import { MatchState } from './MatchState';

const PAGE_SIZE = 20;

interface OrganisationProposalsProps {
  /** Only those for this request. */
  requestId?: string;
  statuses?: readonly MatchStatus[];
}

/** Volunteers for requests of the viewer's organisations: who they are, to accept or decline. */
export function OrganisationProposals({ requestId, statuses }: OrganisationProposalsProps) {
  const { t } = useTexts();
  const filter = statuses ? { statuses: [...statuses] } : null;
  const result = useQuery(ReceivedMatchesDocument, {
    variables: { first: PAGE_SIZE, filter },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AsyncView result={result}>
      {({ organisationMatches }) => {
        const shown = organisationMatches.nodes.filter((match) => !requestId || match.requestId === requestId);
        if (shown.length === 0) {
          return <EmptyState title={t('received.emptyTitle')}>{t('received.emptyLead')}</EmptyState>;
        }
        return (
          <Stack gap="lg">
            {shown.map((match) => (
              <ExpertCard key={match.id} match={match} isOfOneRequest={requestId !== undefined} />
            ))}
            <LoadMore connection={organisationMatches} fetchMore={result.fetchMore} />
          </Stack>
        );
      }}
    </AsyncView>
  );
}

function ExpertCard({ match, isOfOneRequest }: { match: MatchCaseFragment; isOfOneRequest: boolean }) {
  const { t } = useTexts();
  const name = match.user?.name ?? t('someone');
  const title = match.request?.title ?? '';
  return (
    <CardFrame title={isOfOneRequest ? name : t('received.card', { name, title })}>
      <Stack gap="md">
        <Group gap="sm">
          <MatchState status={match.status} side="organisation" />
          <Deadline match={match} />
        </Group>
        {match.message && <Text style={{ whiteSpace: 'pre-line' }}>{match.message}</Text>}
        <Expert match={match} />
        {AGREED.includes(match.status) && <VolunteerContact match={match} />}
        <Answer match={match} side="organisation" />
        <Anchor component={Link} to={urls.match(match.id)} size="sm">
          {t('received.details')}
        </Anchor>
      </Stack>
    </CardFrame>
  );
}
