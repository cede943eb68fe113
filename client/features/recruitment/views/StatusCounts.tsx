import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ApplicationStatus, RoundCountsQuery } from '../../../graphql/generated/recruitment/graphql';
import { useFormat } from '../../../ui/format';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';
import { APPLICATION_STATUSES, APPLICATION_TONES } from '../states';

interface StatusCountsProps {
  counts: RoundCountsQuery['applicationCounts'];
  link: (status: ApplicationStatus, label: ReactNode) => ReactNode;
}

/** The queues: how many stand in each state, and how long the oldest does. */
export function StatusCounts({ counts, link }: StatusCountsProps) {
  const { t } = useTexts();
  const format = useFormat();
  const known = APPLICATION_STATUSES.flatMap((status) => counts.filter((each) => each.status === status));
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {known.map(({ status, count, oldestSince }) => (
        <Group component="li" key={status} gap="sm">
          {link(
            status,
            <Group component="span" gap="sm">
              <StateBadge tone={APPLICATION_TONES[status]} label={t(`status.${status}`)} />
              {format.number(count)}
            </Group>,
          )}
          <Text size="sm" c="dimmed">
            {t('office.oldest', { age: format.relative(oldestSince) })}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
