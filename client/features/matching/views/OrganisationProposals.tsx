import { useQuery } from '@apollo/client/react';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { ReceivedMatchesDocument, type ReceivedMatchFragment } from '../../../graphql/generated/matching/graphql';
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
}

/** Volunteers for requests of the viewer's organisations: who they are, to accept or decline. */
export function OrganisationProposals({ requestId }: OrganisationProposalsProps) {
  const { t } = useTexts();
  const result = useQuery(ReceivedMatchesDocument, {
    variables: { first: PAGE_SIZE, filter: requestId ? { requestId } : null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <AsyncView result={result}>
      {({ organisationMatches }) =>
        organisationMatches.nodes.length === 0 ? (
          <EmptyState title={t('received.emptyTitle')}>{t('received.emptyLead')}</EmptyState>
        ) : (
          <Stack gap="lg">
            {organisationMatches.nodes.map((match) => (
              <ExpertCard key={match.id} match={match} isOfOneRequest={requestId !== undefined} />
            ))}
            <LoadMore connection={organisationMatches} fetchMore={result.fetchMore} />
          </Stack>
        )
      }
    </AsyncView>
  );
}

function ExpertCard({ match, isOfOneRequest }: { match: ReceivedMatchFragment; isOfOneRequest: boolean }) {
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
