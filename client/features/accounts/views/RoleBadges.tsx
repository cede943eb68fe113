import { Badge, Group } from '@mantine/core';
import type { Role } from '../../../graphql/generated/accounts/graphql';
import { useCommonTexts } from '../../../ui/messages';

export function RoleBadges({ roles }: { roles: readonly Role[] }) {
  const { t } = useCommonTexts();
  return (
    <Group component="span" gap={4}>
      {roles.map((role) => (
        <Badge key={role} component="span" variant="light" radius="sm" tt="none" fw={600}>
          {t(`role.${role}`)}
        </Badge>
      ))}
    </Group>
  );
}
