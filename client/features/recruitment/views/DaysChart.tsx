import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { RoundStatisticsQuery } from '../../../graphql/generated/recruitment/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { type Column, DataTable } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { useStatisticsTexts } from '../statistics.messages';
import classes from './DaysChart.module.css';

type Day = RoundStatisticsQuery['roundStatistics']['byDay'][number];

/** A column for each day; the same numbers as a table for those who do not see columns. */
export function DaysChart({ days }: { days: readonly Day[] }) {
  const { t } = useStatisticsTexts();
  const format = useFormat();
  const [isTable, setTable] = useState(false);
  const most = Math.max(...days.map(({ count }) => count));
  const columns: Column<Day>[] = [
    { id: 'day', header: t('days.day'), cell: ({ day }) => format.date(day) },
    { id: 'count', header: t('days.count'), align: 'end', cell: ({ count }) => format.number(count) },
  ];
  return (
    <CardFrame title={t('days.title')}>
      <Text size="sm" c="dimmed">
        {t('days.most', { count: format.number(most) })}
      </Text>
      <div aria-hidden>
        <div className={classes.columns}>
          {days.map(({ day, count }) => (
            <div
              key={day}
              className={classes.column}
              title={`${format.shortDate(day)}: ${format.number(count)}`}
              style={{ height: `${(count / most) * 100}%` }}
            />
          ))}
        </div>
        <Group justify="space-between" mt={4}>
          <Text size="sm">{format.shortDate(days[0]?.day ?? '')}</Text>
          {days.length > 1 && <Text size="sm">{format.shortDate(days.at(-1)?.day ?? '')}</Text>}
        </Group>
      </div>
      <Button
        variant="default"
        aria-expanded={isTable}
        onClick={() => setTable(!isTable)}
        style={{ alignSelf: 'flex-start' }}
      >
        {t(isTable ? 'days.hide' : 'days.table')}
      </Button>
      {isTable && (
        <DataTable
          caption={t('days.title')}
          columns={columns}
          rows={days.filter(({ count }) => count > 0)}
          rowKey={({ day }) => day}
        />
      )}
    </CardFrame>
  );
}
