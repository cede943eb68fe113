import { Text } from '@mantine/core';
import type { ApplicationsQuery } from '../../../graphql/generated/recruitment/graphql';
import type { Column } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { StateBadge } from '../../../ui/StateBadge';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { APPLICATION_TONES } from '../states';

type Row = ApplicationsQuery['applications']['nodes'][number];

export function useApplicationColumns(): Column<Row>[] {
  const { t } = useTexts();
  const format = useFormat();
  const pick = useLocalText();
  return [
    {
      id: 'name',
      header: t('queue.name'),
      cell: ({ user }) => (
        <Text component="span" fw={600}>
          {user?.name}
        </Text>
      ),
    },
    {
      id: 'state',
      header: t('queue.state'),
      cell: ({ status }) => <StateBadge tone={APPLICATION_TONES[status]} label={t(`status.${status}`)} />,
    },
    { id: 'round', header: t('queue.round'), cell: ({ round }) => round && pick(round, 'name') },
    {
      id: 'since',
      header: t('queue.since'),
      cell: ({ statusSince }) => (
        <time dateTime={statusSince} title={format.dateTime(statusSince)}>
          {format.relative(statusSince)}
        </time>
      ),
    },
    {
      id: 'submitted',
      header: t('queue.submitted'),
      cell: ({ submittedAt }) => (submittedAt ? format.shortDate(submittedAt) : t('queue.notSubmitted')),
    },
  ];
}
