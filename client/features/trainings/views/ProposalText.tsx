import { Stack, Text } from '@mantine/core';
import type { ProposalRowFragment } from '../../../graphql/generated/trainings/graphql';
import { useFormat } from '../../../ui/format';

/** What the volunteer said about the idea, whose it is and how long it has waited; for the office and its author. */
export function ProposalText({ session }: { session: ProposalRowFragment }) {
  const format = useFormat();
  const { proposal, proposedBy, createdAt } = session;
  if (!proposal) return null;
  return (
    <Stack gap={4}>
      <Text style={{ whiteSpace: 'pre-line' }}>{proposal}</Text>
      <Text size="sm" c="dimmed">
        {[proposedBy?.name, format.relative(createdAt)].filter(Boolean).join(', ')}
      </Text>
    </Stack>
  );
}
