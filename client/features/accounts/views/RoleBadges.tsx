import { Badge, Group } from '@mantine/core';
import type { Role } from '../../../../schema/vocabulary';
import { useCommonTexts } from '../../../ui/messages';

export function RoleBadges({ roles }: { roles: readonly Role[] }) {
  const { t } = useCommonTexts();
  return (
    <Group component="span" gap={4}>
      {roles.map((role) => (
        <Badge key={role} component="span" variant="light" size="lg" radius="sm" tt="none" fw={600} miw="max-content">
          {t(`role.${role}`)}
        </Badge>
      ))}
    </Group>
  );
}
