import { Stack, Text } from '@mantine/core';
import type { UserRowFragment } from '../../../graphql/generated/accounts/graphql';
import { useFormat } from '../../../ui/format';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';

/** Why somebody cannot sign in, if they cannot, and until when an invitation waits. */
export function AccountState({ user }: { user: UserRowFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const { closed, emailConfirmedAt, invitedUntil } = user;
  if (closed) return <StateBadge tone="bad" label={t('users.closed')} />;
  if (emailConfirmedAt) return null;
  if (!invitedUntil) return <StateBadge tone="waiting" label={t('users.unconfirmed')} />;
  const isOver = new Date(invitedUntil) <= new Date();
  return (
    <Stack gap={2} align="flex-start">
      <StateBadge tone={isOver ? 'bad' : 'waiting'} label={t(isOver ? 'users.invitationOver' : 'users.invited')} />
      <Text size="sm" c="dimmed">
        {t('users.invitedUntil', { day: format.date(invitedUntil) })}
      </Text>
    </Stack>
  );
}
