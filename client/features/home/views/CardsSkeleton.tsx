import { Paper, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { LoadingPanel } from '../../../ui/AsyncView';
import classes from './Cards.module.css';

const FRAMES = [1, 2, 3, 4, 5, 6];

/** In the shape of some cards, until all are there. */
export function CardsSkeleton() {
  return (
    <div className={classes.pending}>
      <LoadingPanel>
        <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
          {FRAMES.map((frame) => (
            <Paper key={frame} withBorder radius="md" p={{ base: 'md', sm: 'lg' }}>
              <Stack gap="md">
                <Skeleton height={24} width="45%" />
                <Skeleton height={16} />
                <Skeleton height={16} width="80%" />
                <Skeleton height={16} width="60%" />
              </Stack>
            </Paper>
          ))}
        </SimpleGrid>
      </LoadingPanel>
    </div>
  );
}
