import { Center, RingProgress, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useFormat } from '../../../ui/format';

interface RingProps {
  /** 0 to 1. */
  share: number;
  met: boolean;
  size?: number;
}

/** A share as a ring. Only a picture of it: the words stand beside it. */
export function Ring({ share, met, size = 64 }: RingProps) {
  const format = useFormat();
  return (
    <RingProgress
      aria-hidden
      size={size}
      thickness={size / 9}
      roundCaps={share > 0}
      sections={[{ value: share * 100, color: 'spruce' }]}
      style={{ flexShrink: 0 }}
      label={
        met ? (
          <Center c="spruce">
            <IconCheck size={size / 2.6} stroke={2.5} />
          </Center>
        ) : (
          <Text ta="center" fw={650} fz={size / 5.2}>
            {format.percent(share)}
          </Text>
        )
      }
    />
  );
}
