import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import type { OrganisationDetailsFragment } from '../../../graphql/generated/organisations/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import type { Pair } from '../merging';
import { useTexts } from '../messages';
import { OrganisationState } from './OrganisationState';

interface MergeRecordsProps {
  pair: Pair;
  onSwap: () => void;
}

/** The two records side by side, and which of them stays. */
export function MergeRecords({ pair: { kept, merged }, onSwap }: MergeRecordsProps) {
  const { t } = useTexts();
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Side title={t('merge.kept')} record={kept} />
        <Side title={t('merge.merged')} record={merged} />
      </SimpleGrid>
      <Group>
        <Button variant="default" leftSection={<IconArrowsExchange size={18} aria-hidden />} onClick={onSwap}>
          {t('merge.swap')}
        </Button>
      </Group>
    </Stack>
  );
}

function Side({ title, record }: { title: string; record: OrganisationDetailsFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <CardFrame title={title}>
      <Stack gap={4} align="flex-start">
        <Text fw={600}>{record.name}</Text>
        <OrganisationState status={record.status} />
        <Text size="sm" c="dimmed">
          {t('merge.since', { day: format.date(record.createdAt) })}
        </Text>
      </Stack>
    </CardFrame>
  );
}
