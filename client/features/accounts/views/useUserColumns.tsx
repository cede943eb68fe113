import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { UserRowFragment } from '../../../graphql/generated/accounts/graphql';
import type { Column } from '../../../ui/DataTable';
import { useFormat } from '../../../ui/format';
import { urls as audit } from '../../audit/urls';
import { useTexts } from '../messages';
import { AccountActions } from './AccountActions';
import { AccountState } from './AccountState';
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
          <AccountState user={user} />
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
      header: t('users.actions'),
      isHeaderHidden: true,
      align: 'end',
      cell: (user) => (
        <Group gap="xs" justify="flex-end">
          {!user.closed && <ChangeRoles user={user} />}
          <AccountActions user={user} />
          <Button component={Link} to={audit.aboutPerson(user.id)} variant="subtle" size="compact-sm">
            {t('users.history')}
          </Button>
        </Group>
      ),
    },
  ];
}
