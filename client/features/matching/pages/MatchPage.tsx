import { useQuery } from '@apollo/client/react';
import { Group, SimpleGrid, Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import { type MatchCaseFragment, MatchDocument } from '../../../graphql/generated/matching/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { type Side, sideOf } from '../side';
import { urls } from '../urls';
import { Answer } from '../views/Answer';
import { MatchSections } from '../views/MatchSections';
import { MatchState } from '../views/MatchState';

/** One match, from the side of whoever looks: what it is about, whose turn it is, and what was answered. */
export function MatchPage() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const result = useQuery(MatchDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return <AsyncView result={result}>{({ match }) => <Case match={match} side={sideOf(match, viewer)} />}</AsyncView>;
}

const LIST = { volunteer: urls.mine, organisation: urls.received, coordinator: urls.waiting } as const;

function Case({ match, side }: { match: MatchCaseFragment; side: Side }) {
  const { t } = useTexts();
  const format = useFormat();
  const next = t(`match.next.${side}.${match.status}`, { date: format.date(match.respondBy) });
  return (
    <Page
      title={match.request?.title ?? t('match.breadcrumb')}
      breadcrumbs={[{ label: t('match.breadcrumb'), to: LIST[side] }]}
      lead={
        <Stack gap="xs">
          <Group>
            <MatchState status={match.status} side={side} />
          </Group>
          {next}
        </Stack>
      }
    >
      <Answer match={match} side={side} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
        <MatchSections match={match} side={side} />
      </SimpleGrid>
    </Page>
  );
}
