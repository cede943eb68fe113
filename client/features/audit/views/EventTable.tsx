import { Anchor, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { EventRowFragment } from '../../../graphql/generated/audit/graphql';
import { type Column, DataTable } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { useWords } from '../words';
import classes from './EventTable.module.css';

interface EventTableProps {
  /** What it lists; read aloud. */
  caption: string;
  events: readonly EventRowFragment[];
  /** The page of the record that an event happened to, if there is one for the viewer. */
  recordUrl: (event: EventRowFragment) => string | null;
  /** Narrows the list to one record; left out where all the events concern one person, who needs no column either. */
  onRecord?: (id: string) => void;
  empty: ReactNode;
  footer: ReactNode;
}

export function EventTable({ caption, events, recordUrl, onRecord, empty, footer }: EventTableProps) {
  const columns = useColumns(recordUrl, onRecord);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={events}
      rowKey={(event) => event.id}
      empty={empty}
      footer={footer}
    />
  );
}

function useColumns(
  recordUrl: EventTableProps['recordUrl'],
  onRecord: EventTableProps['onRecord'],
): Column<EventRowFragment>[] {
  const { t } = useTexts();
  const { eventOf } = useWords();
  const format = useFormat();
  const whom: Column<EventRowFragment>[] = onRecord
    ? [{ id: 'person', header: t('trail.person'), cell: (event) => event.user?.name ?? '–' }]
    : [];
  return [
    {
      id: 'what',
      header: t('trail.what'),
      cell: (event) => (
        <Text component="span" fw={600}>
          {eventOf(event)}
        </Text>
      ),
    },
    {
      id: 'record',
      header: t('trail.record'),
      cell: (event) => <RecordOf event={event} url={recordUrl(event)} onRecord={onRecord} />,
    },
    ...whom,
    { id: 'actor', header: t('trail.actor'), cell: (event) => <Actor event={event} /> },
    {
      id: 'when',
      header: t('trail.when'),
      cell: ({ at }) => (
        <time dateTime={at} title={format.relative(at)}>
          {format.dateTime(at)}
        </time>
      ),
    },
  ];
}

function Actor({ event: { actorKind, actorName } }: { event: EventRowFragment }) {
  const { t } = useTexts();
  if (actorKind === 'SYSTEM') return t('portal');
  return actorName ?? t(actorKind === 'VISITOR' ? 'visitor' : 'trail.someone');
}

interface RecordOfProps {
  event: EventRowFragment;
  url: string | null;
  onRecord: EventTableProps['onRecord'];
}

function RecordOf({ event, url, onRecord }: RecordOfProps) {
  const { t } = useTexts();
  const { kindOf } = useWords();
  const format = useFormat();
  const kind = kindOf(event.subject);
  return (
    <>
      {url ? (
        <Anchor component={Link} to={url}>
          {kind}
        </Anchor>
      ) : (
        kind
      )}
      {onRecord && (
        <UnstyledButton
          display="block"
          c="var(--mantine-color-anchor)"
          fz="sm"
          className={classes.history}
          aria-label={t('trail.historyOf', { kind, when: format.dateTime(event.at) })}
          onClick={() => onRecord(event.subjectId)}
        >
          {t('trail.history')}
        </UnstyledButton>
      )}
    </>
  );
}
