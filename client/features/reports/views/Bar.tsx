import { Progress } from '@mantine/core';

/** A share drawn as a bar. The number stands beside it in words, so it is hidden from screen readers. */
export function Bar({ share, color }: { share: number; color?: string }) {
  return <Progress value={Math.min(100, share * 100)} color={color} size="lg" radius="sm" aria-hidden />;
}
