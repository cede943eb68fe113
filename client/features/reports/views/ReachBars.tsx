import { Group, Stack, Text } from '@mantine/core';
import type { Reach } from '../../../graphql/generated/reports/graphql';
import { useFormat } from '../../../ui/format';
import { useReachName } from '../../activities';
import { useTexts } from '../messages';
import { Bar } from './Bar';

interface ReachLine {
  readonly reach: Reach;
  readonly figures: { readonly confirmedMinutes: number; readonly organisations: number };
}

/** Three bars, from the inside of the circle outwards, each said in words. */
export function ReachBars({ lines }: { lines: readonly ReachLine[] }) {
  const { t } = useTexts();
  const format = useFormat();
  const nameOf = useReachName();
  const all = lines.reduce((sum, { figures }) => sum + figures.confirmedMinutes, 0);
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {lines.map(({ reach, figures: { confirmedMinutes, organisations } }) => {
        const share = all > 0 ? confirmedMinutes / all : 0;
        const minutes = format.minutes(confirmedMinutes);
        return (
          <li key={reach}>
            <Group justify="space-between" gap="xs">
              <Text fw={reach === 'OUTSIDE' ? 700 : 500}>
                {nameOf(reach)}: {format.percent(share)}
              </Text>
              <Text size="sm" c="dimmed">
                {t('mine.organisations', { minutes, count: organisations })}
              </Text>
            </Group>
            <Bar share={share} color={reach === 'OUTSIDE' ? 'spruce.8' : 'gray.6'} />
          </li>
        );
      })}
    </Stack>
  );
}
