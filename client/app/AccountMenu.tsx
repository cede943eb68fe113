import { Avatar, Button, Menu, Text } from '@mantine/core';
import { IconLogout, IconSettings } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { SignOutDocument } from '../graphql/generated/app/graphql';
import { useFormat } from '../ui/format';
import { useAction } from '../ui/forms/useAction';
import { useCommonTexts } from '../ui/messages';
import { useAppTexts } from './messages';
import classes from './Shell.module.css';

export function AccountMenu() {
  const { t } = useAppTexts();
  const common = useCommonTexts();
  const format = useFormat();
  const { user, roles, changeIdentity } = useViewer();
  const navigate = useNavigate();
  const signOut = useAction(SignOutDocument, {
    successMessage: t('signedOut'),
    onSuccess: async () => {
      // First away from the guarded page, which would otherwise ask to sign in again.
      await navigate('/');
      await changeIdentity();
    },
  });
  if (!user) return null;
  const roleNames = roles.length > 0 ? format.list(roles.map((role) => common.t(`role.${role}`))) : t('noRole');
  return (
    <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="subtle" px={6} aria-label={t('account', { name: user.name })}>
          <Avatar name={user.name} color="spruce" size={32} aria-hidden />
          <Text component="span" size="sm" fw={600} ms={8} truncate className={classes.accountName}>
            {user.name}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {user.name}
          </Text>
          <Text size="xs">{roleNames}</Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<IconSettings size={16} aria-hidden />}>
          {t('accountPage')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut.run({})}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
