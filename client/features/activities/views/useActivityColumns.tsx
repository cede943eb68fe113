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
      header: t('field.organisation'),
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
      cell: (row) => {
        const since = waitsSince(row);
        return (
          <Stack gap={2} align="flex-start">
            <ActivityState status={row.status} />
            {since && (
              <Text size="sm" c="dimmed">
                {t('field.waitsSince', { since: format.relative(since) })}
              </Text>
            )}
          </Stack>
        );
      },
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

/** Since when somebody else than the volunteer has it on their desk. */
function waitsSince({ status, confirmedAt, submittedAt }: ActivityRowFragment): string | null | undefined {
  if (status === 'CONFIRMED') return confirmedAt;
  return status === 'SUBMITTED' || status === 'DISPUTED' ? submittedAt : null;
}
