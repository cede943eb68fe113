import { Container, SimpleGrid, Stack } from '@mantine/core';
import { Suspense } from 'react';
import { useFeatures } from '../../../access/FeaturesContext';
import { GettingHelp } from './GettingHelp';
import { Hero } from './Hero';
import { HowItWorks } from './HowItWorks';
import { Joining } from './Joining';

/** What a visitor meets: what the team is, how to join, how to get help, and the sections that features add. */
export function Landing() {
  const { landingSections } = useFeatures();
  return (
    <Container size={1080} px={0}>
      <Stack gap={48}>
        <Hero />
        <Suspense>
          {landingSections.map(({ id, component: Section }) => (
            <Section key={id} />
          ))}
        </Suspense>
        <HowItWorks />
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <Joining />
          <GettingHelp />
        </SimpleGrid>
      </Stack>
    </Container>
  );
}
