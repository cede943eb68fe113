import { Stack, Text } from '@mantine/core';
import type { ActivityRowFragment } from '../../../graphql/generated/activities/graphql';
import type { Column } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { useLocalName } from '../../catalogue';
import { useTexts } from '../messages';
import { ActivityState } from './ActivityState';

type ActivityColumn = 'topic' | 'heldOn' | 'organisation' | 'volunteer' | 'minutes' | 'status' | 'waiting';

/** The columns of a list of activities, in the order asked for; `waiting` is the state and since when it has lasted. */
export function useActivityColumns(ids: readonly ActivityColumn[]): Column<ActivityRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  const nameOf = useLocalName();
  const columns: Record<ActivityColumn, Omit<Column<ActivityRowFragment>, 'id'>> = {
    topic: {
      header: t('field.topic'),
      cell: (row) => <TwoLines first={row.topic} second={row.kind ? nameOf(row.kind) : undefined} isStrong />,
    },
    heldOn: { header: t('field.heldOn'), cell: (row) => format.shortDate(row.heldOn) },
    organisation: {
      header: t('field.organisationShort'),
      cell: (row) => <TwoLines first={row.organisation?.name} second={row.municipality?.name} />,
    },
    volunteer: { header: t('field.volunteer'), cell: (row) => row.volunteer?.name },
    minutes: {
      header: t('field.minutes'),
      align: 'end',
      cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{format.minutes(row.minutes)}</span>,
    },
    status: { header: t('field.status'), cell: (row) => <ActivityState status={row.status} /> },
    waiting: {
      header: t('field.status'),
      cell: (row) => (
        <Stack gap={2} align="flex-start">
          <ActivityState status={row.status} />
          <WaitsSince activity={row} />
        </Stack>
      ),
    },
  };
  return ids.map((id) => ({ id, ...columns[id] }));
}

interface TwoLinesProps {
  first: string | undefined;
  second: string | undefined;
  isStrong?: boolean;
}

function TwoLines({ first, second, isStrong = false }: TwoLinesProps) {
  return (
    <Stack gap={0} component="span">
      <Text component="span" fw={isStrong ? 600 : 400}>
        {first}
      </Text>
      {second && (
        <Text component="span" size="sm" c="dimmed">
          {second}
        </Text>
      )}
    </Stack>
  );
}

/** Since when somebody has had it on their desk; it stands under the state, so it does not repeat it. */
function WaitsSince({ activity: { status, confirmedAt, submittedAt } }: { activity: ActivityRowFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const since = status === 'CONFIRMED' ? confirmedAt : submittedAt;
  if (!since || !['SUBMITTED', 'CONFIRMED', 'DISPUTED'].includes(status)) return null;
  const when = format.relative(since);
  return (
    <Text size="sm" c="dimmed">
      {status === 'CONFIRMED' ? when : t('field.sent', { since: when })}
    </Text>
  );
}
