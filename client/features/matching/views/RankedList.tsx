import { useQuery } from '@apollo/client/react';
import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  RankedVolunteersDocument,
  type RankedVolunteersQuery,
  type RequestBriefFragment,
} from '../../../graphql/generated/matching/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { useMunicipalityLabel } from '../../region';
import { urls as volunteers } from '../../volunteers/urls';
import { useTexts } from '../messages';
import { Explanation } from './Explanation';
import { ProposeButton } from './ProposeButton';
import classes from './RankedList.module.css';

const FIRST = 10;
/** The server ranks no more than these. */
const MOST = 50;

/** Volunteers for a request, the most suitable first. */
export function RankedList({ request }: { request: RequestBriefFragment }) {
  const { t } = useTexts();
  const [first, setFirst] = useState(FIRST);
  const result = useQuery(RankedVolunteersDocument, { variables: { requestId: request.id, first } });
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('panel.rankedLead')}
      </Text>
      <AsyncView result={result} keepPrevious>
        {({ rankedVolunteers }) => (
          <>
            {rankedVolunteers.length === 0 && (
              <EmptyState order={3} title={t('panel.emptyTitle')}>
                {t('panel.emptyLead')}
              </EmptyState>
            )}
            <ol className={classes.list}>
              {rankedVolunteers.map((ranked) => (
                <RankedCard key={ranked.id} ranked={ranked} request={request} />
              ))}
            </ol>
            {rankedVolunteers.length === first && first < MOST && (
              <Button variant="default" onClick={() => setFirst(MOST)} loading={result.loading}>
                {t('panel.more')}
              </Button>
            )}
          </>
        )}
      </AsyncView>
    </Stack>
  );
}

interface RankedCardProps {
  ranked: RankedVolunteersQuery['rankedVolunteers'][number];
  request: RequestBriefFragment;
}

function RankedCard({ ranked, request }: RankedCardProps) {
  const { t } = useTexts();
  const format = useFormat();
  const labelOf = useMunicipalityLabel();
  const { user, explanation } = ranked;
  if (!user) return null;
  return (
    <li className={classes.card}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Anchor component={Link} to={volunteers.volunteer(user.id)} fw={600}>
            {user.name}
          </Anchor>
          <Text size="sm" c="dimmed">
            {user.municipality && labelOf(user.municipality)}
          </Text>
        </div>
        <Badge variant="light" size="lg" tt="none">
          {t('why.score', { percent: format.percent(explanation.score) })}
        </Badge>
      </Group>
      <Explanation explanation={explanation} online={request.online} />
      <ProposeButton request={request} volunteer={user} freeMinutes={explanation.freeMinutes} />
    </li>
  );
}
