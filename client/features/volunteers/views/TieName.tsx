import { Text } from '@mantine/core';
import type { ProfileTiesFragment } from '../../../graphql/generated/volunteers/graphql';
import { useTexts } from '../messages';

/** An organisation of a circle, its place and what links the person to it. */
export function TieName({ tie }: { tie: ProfileTiesFragment['ties'][number] }) {
  const { t } = useTexts();
  const { organisation, organisationName, kind } = tie;
  const place = organisation?.municipality?.name;
  return (
    <div>
      <Text fw={500}>{organisation?.name ?? organisationName}</Text>
      <Text size="sm" c="dimmed">
        {t(`tie.${kind}`)}
        {place && ` · ${place}`}
      </Text>
    </div>
  );
}
