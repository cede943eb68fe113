import { Stack, Text } from '@mantine/core';
import type { UserRowFragment } from '../../../graphql/generated/accounts/graphql';
import type { Column } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';
import { ChangeRoles } from './ChangeRoles';
import { RoleBadges } from './RoleBadges';

export function useUserColumns(): Column<UserRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  return [
    {
      id: 'name',
      header: t('users.name'),
      cell: (user) => (
        <Text component="span" fw={600}>
          {user.name}
        </Text>
      ),
    },
    {
      id: 'email',
      header: t('users.email'),
      isLong: true,
      cell: (user) => (
        <Stack gap={4} align="flex-start">
          <span>{user.email ?? t('users.hidden')}</span>
          {!user.emailConfirmedAt && <StateBadge tone="waiting" label={t('users.unconfirmed')} />}
        </Stack>
      ),
    },
    {
      id: 'roles',
      header: t('field.roles'),
      cell: (user) => (user.roles?.length ? <RoleBadges roles={user.roles} /> : t('users.noRoles')),
    },
    { id: 'created', header: t('users.created'), cell: (user) => format.shortDate(user.createdAt) },
    {
      id: 'change',
      header: t('users.changeRoles'),
      isHeaderHidden: true,
      align: 'end',
      cell: (user) => <ChangeRoles user={user} />,
    },
  ];
}
