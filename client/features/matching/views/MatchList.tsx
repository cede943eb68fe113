import type { MatchRowFragment } from '../../../graphql/generated/matching/graphql';
import type { Column } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { Deadline } from './Deadline';
import { MatchState } from './MatchState';

/** Columns of the volunteer's own list. */
export function useOwnColumns(): Column<MatchRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  return [
    { id: 'request', header: t('mine.request'), cell: ({ request }) => request?.title },
    { id: 'organisation', header: t('mine.organisation'), cell: ({ organisation }) => organisation?.name },
    { id: 'place', header: t('mine.place'), cell: ({ request }) => request?.municipality?.name },
    {
      id: 'time',
      header: t('mine.time'),
      align: 'end',
      cell: ({ plannedMinutes }) => format.minutes(plannedMinutes),
    },
    {
      id: 'state',
      header: t('mine.state'),
      cell: (match) => (
        <>
          <MatchState status={match.status} side="volunteer" />
          <div>
            <Deadline match={match} />
          </div>
        </>
      ),
    },
  ];
}

/** Columns of the coordinators' queue. */
export function useWaitingColumns(): Column<MatchRowFragment>[] {
  const { t } = useTexts();
  return [
    { id: 'request', header: t('mine.request'), cell: ({ request }) => request?.title },
    { id: 'organisation', header: t('mine.organisation'), cell: ({ organisation }) => organisation?.name },
    { id: 'volunteer', header: t('waiting.volunteer'), cell: ({ user }) => user?.name },
    { id: 'state', header: t('mine.state'), cell: ({ status }) => <MatchState status={status} side="coordinator" /> },
    { id: 'deadline', header: t('mine.deadline'), cell: (match) => <Deadline match={match} /> },
  ];
}
