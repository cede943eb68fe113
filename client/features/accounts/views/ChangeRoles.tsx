import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useCan } from '../../../access/useCan';
import {
  GrantRoleDocument,
  RevokeRoleDocument,
  type Role,
  type UserRowFragment,
} from '../../../graphql/generated/accounts/graphql';
import { useAction } from '../../../ui/forms/useAction';
import { useCommonTexts } from '../../../ui/messages';
import { useTexts } from '../messages';
import { DERIVED_ROLES, ROLES, roleGrant } from '../roles';

/** Opens the list of roles, each of which may be granted or revoked after one question. */
export function ChangeRoles({ user }: { user: UserRowFragment }) {
  const { t } = useTexts();
  const can = useCan();
  const [isOpen, { open, close }] = useDisclosure(false);
  const mayChangeAny = ROLES.some((role) => can('grant', roleGrant(role)));
  if (!mayChangeAny) return null;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('users.changeRolesOf', { name: user.name })}
        onClick={open}
      >
        {t('users.changeRoles')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('users.rolesOf', { name: user.name })}>
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {ROLES.map((role) => (
            <RoleLine key={role} user={user} role={role} />
          ))}
        </Stack>
      </Modal>
    </>
  );
}

function RoleLine({ user, role }: { user: UserRowFragment; role: Role }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const can = useCan();
  const [isAsking, setAsking] = useState(false);
  const isHeld = user.roles?.includes(role) ?? false;
  const name = common.t(`role.${role}`);
  const grant = useAction(GrantRoleDocument, { successMessage: t('users.granted') });
  const revoke = useAction(RevokeRoleDocument, { successMessage: t('users.revoked') });

  const change = async () => {
    await (isHeld ? revoke : grant).run({ input: { userId: user.id, role } });
    setAsking(false);
  };

  if (isAsking) {
    return (
      <Stack component="li" gap="xs">
        <Text role="alert">{t(isHeld ? 'users.revokeQuestion' : 'users.grantQuestion', { role: name })}</Text>
        <Group gap="xs">
          <Button size="compact-md" loading={grant.isRunning || revoke.isRunning} onClick={() => void change()}>
            {t(isHeld ? 'users.revoke' : 'users.grant')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => setAsking(false)}>
            {common.t('action.cancel')}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <Group component="li" justify="space-between" wrap="nowrap">
      <Text fw={isHeld ? 650 : 400}>{name}</Text>
      {can(isHeld ? 'revoke' : 'grant', roleGrant(role)) ? (
        <Button
          size="compact-sm"
          variant={isHeld ? 'default' : 'light'}
          aria-label={t(isHeld ? 'users.revokeNamed' : 'users.grantNamed', { role: name })}
          onClick={() => setAsking(true)}
        >
          {t(isHeld ? 'users.revoke' : 'users.grant')}
        </Button>
      ) : (
        <Text size="sm" c="dimmed" ta="end">
          {t(DERIVED_ROLES.includes(role) ? 'users.derived' : 'users.notYours')}
        </Text>
      )}
    </Group>
  );
}
