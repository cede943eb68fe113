import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { SumsFragment } from '../../../graphql/generated/reports/graphql';
import { type Column, DataTable } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { Bar } from './Bar';

export interface BreakdownLine {
  readonly id: string;
  readonly name: string;
  readonly figures: SumsFragment;
}

interface BreakdownProps {
  title: string;
  /** Header of the names. */
  of: string;
  lines: readonly BreakdownLine[];
  /** The whole, of which the bars are shares. */
  totalMinutes: number;
}

const SHOWN_AT_FIRST = 10;

/** A table with a bar in each line: the numbers for those who read, the bars for those who look. */
export function Breakdown({ title, of, lines, totalMinutes }: BreakdownProps) {
  const { t } = useTexts();
  const [isWhole, setWhole] = useState(false);
  const columns = useColumns(of, totalMinutes);
  const shown = isWhole ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <Stack gap="sm" component="section" aria-label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <DataTable
        caption={title}
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        footer={
          shown.length < lines.length && (
            <Button variant="default" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
              {t('all', { count: lines.length })}
            </Button>
          )
        }
      />
    </Stack>
  );
}

function useColumns(of: string, totalMinutes: number): Column<BreakdownLine>[] {
  const { t } = useTexts();
  const format = useFormat();
  const share = ({ figures }: BreakdownLine) => (totalMinutes > 0 ? figures.confirmedMinutes / totalMinutes : 0);
  return [
    {
      id: 'name',
      header: of,
      cell: (line) => (
        <Text component="span" fw={600} miw={180} display="block">
          {line.name}
        </Text>
      ),
    },
    {
      id: 'share',
      header: t('share'),
      cell: (line) => (
        <Stack gap={2} miw={100}>
          <span>{format.percent(share(line))}</span>
          <Bar share={share(line)} />
        </Stack>
      ),
    },
    { id: 'time', header: t('time'), align: 'end', cell: ({ figures }) => format.minutes(figures.confirmedMinutes) },
    {
      id: 'accepted',
      header: t('accepted'),
      align: 'end',
      cell: ({ figures }) => format.minutes(figures.acceptedMinutes),
    },
    {
      id: 'activities',
      header: t('activities'),
      align: 'end',
      cell: ({ figures }) => format.number(figures.activities),
    },
    {
      id: 'organisations',
      header: t('organisations'),
      align: 'end',
      cell: ({ figures }) => format.number(figures.organisations),
    },
    {
      id: 'participants',
      header: t('participants'),
      align: 'end',
      cell: ({ figures }) => format.number(figures.participants),
    },
  ];
}
