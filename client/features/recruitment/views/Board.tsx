import { useQuery } from '@apollo/client/react';
import { ActionIcon, Anchor, Group, Menu, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  type ApplicationOrder,
  type ApplicationStatus,
  ApplicationsDocument,
  type ApplicationsQuery,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { useFormat } from '../../../ui/format';
import { LoadMore } from '../../../ui/LoadMore';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { APPLICATION_STATUSES } from '../states';
import { urls } from '../urls';
import { RefusedList } from './RefusedList';
import { useBulk } from './useBulk';

const CARDS = 20;
type Card = ApplicationsQuery['applications']['nodes'][number];
type Bulk = ReturnType<typeof useBulk>;

interface BoardProps {
  roundId: string | null;
  search: string | null;
  order: ApplicationOrder;
}

/** The applications state by state. A card moves only by what its state allows, from its menu. */
export function Board(props: BoardProps) {
  const { t } = useTexts();
  const [acted, setActed] = useState('');
  const bulk = useBulk(() => undefined);
  return (
    <>
      <RefusedList refused={bulk.refused} nameOf={() => acted} />
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="md" role="region" aria-label={t('board.label')}>
        {APPLICATION_STATUSES.map((status) => (
          <BoardColumn key={status} status={status} bulk={bulk} onAct={setActed} {...props} />
        ))}
      </SimpleGrid>
    </>
  );
}

interface Acting {
  bulk: Bulk;
  /** Told whose card is acted on, for the message that may follow. */
  onAct: (name: string) => void;
}

function BoardColumn(props: BoardProps & Acting & { status: ApplicationStatus }) {
  const { status, roundId, search, order, ...acting } = props;
  const { t } = useTexts();
  const result = useQuery(ApplicationsDocument, {
    variables: { first: CARDS, order, filter: { search, roundId, status: [status] } },
    fetchPolicy: 'cache-and-network',
  });
  const state = t(`status.${status}`);
  return (
    <Paper component="section" aria-label={state} withBorder radius="md" p="sm">
      <Stack gap="sm">
        <Title order={2} size="h5">
          {t('board.column', { state, count: result.data?.applications.totalCount ?? 0 })}
        </Title>
        <AsyncView result={result} keepPrevious>
          {({ applications }) =>
            applications.nodes.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t('board.none')}
              </Text>
            ) : (
              <>
                <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
                  {applications.nodes.map((card) => (
                    <BoardCard key={card.id} card={card} showsRound={!roundId} {...acting} />
                  ))}
                </Stack>
                {applications.pageInfo.hasNextPage && (
                  <LoadMore connection={applications} fetchMore={result.fetchMore} />
                )}
              </>
            )
          }
        </AsyncView>
      </Stack>
    </Paper>
  );
}

function BoardCard({ card, showsRound, ...acting }: Acting & { card: Card; showsRound: boolean }) {
  const { t } = useTexts();
  const pick = useLocalText();
  const format = useFormat();
  const { id, user, round, statusSince } = card;
  return (
    <Paper component="li" withBorder radius="md" p="xs">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <div>
          <Anchor component={Link} to={urls.officeApplication(id)} fw={600} style={{ overflowWrap: 'anywhere' }}>
            {user?.name}
          </Anchor>
          {showsRound && round && <Text size="sm">{pick(round, 'name')}</Text>}
          <Text size="sm" c="dimmed">
            <time dateTime={statusSince} title={format.dateTime(statusSince)}>
              {t('board.since', { since: format.relative(statusSince) })}
            </time>
          </Text>
        </div>
        <CardMenu card={card} {...acting} />
      </Group>
    </Paper>
  );
}

function CardMenu({ card: { id, status, user }, bulk, onAct }: Acting & { card: Card }) {
  const { t } = useTexts();
  const act = (run: () => Promise<boolean>) => () => {
    onAct(user?.name ?? '');
    void run();
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size={44} aria-label={t('board.actions', { name: user?.name ?? '' })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={urls.officeApplication(id)}>
          {t('board.open')}
        </Menu.Item>
        {status === 'SUBMITTED' && <Menu.Item onClick={act(() => bulk.review([id]))}>{t('bulk.review')}</Menu.Item>}
        {status === 'UNDER_REVIEW' && (
          <>
            <Menu.Item onClick={act(() => bulk.note([id], 'ACCEPTED'))}>{t('bulk.accept')}</Menu.Item>
            <Menu.Item onClick={act(() => bulk.note([id], 'RESERVE'))}>{t('bulk.reserve')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
