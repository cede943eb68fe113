import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useStatisticsTexts } from '../statistics.messages';

interface ShareLine {
  readonly name: string;
  readonly count: number;
}

interface ShareListProps {
  title: string;
  lines: readonly ShareLine[];
  /** What the shares are of. */
  whole: number;
  /** Small groups were left out. */
  hidden?: boolean;
}

const SHOWN_AT_FIRST = 10;

/** Numbers for those who read, bars for those who look. */
export function ShareList({ title, lines, whole, hidden = false }: ShareListProps) {
  const { t } = useStatisticsTexts();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <CardFrame title={title}>
      {lines.length === 0 && <Text c="dimmed">{t('group.none')}</Text>}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }} aria-label={title}>
        {shown.map((line) => (
          <Share key={line.name} line={line} share={whole > 0 ? line.count / whole : 0} />
        ))}
      </Stack>
      {shown.length < lines.length && (
        <Button variant="default" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
          {t('group.all', { count: lines.length })}
        </Button>
      )}
      {hidden && (
        <Text size="sm" c="dimmed">
          {t('group.hidden')}
        </Text>
      )}
    </CardFrame>
  );
}

function Share({ line: { name, count }, share }: { line: ShareLine; share: number }) {
  const { t } = useStatisticsTexts();
  const format = useFormat();
  return (
    <li>
      <Group justify="space-between" gap="sm" wrap="nowrap" align="flex-end">
        <Text span>{name}</Text>{' '}
        <Text span style={{ whiteSpace: 'nowrap' }}>
          {t('group.figure', { count: format.number(count), share: format.percent(share) })}
        </Text>
      </Group>
      <Progress value={Math.min(100, share * 100)} size="lg" radius="sm" aria-hidden />
    </li>
  );
}
