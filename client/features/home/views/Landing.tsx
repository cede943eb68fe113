import { useQuery } from '@apollo/client/react';
import { Container, SimpleGrid, Stack } from '@mantine/core';
import { LandingDocument } from '../../../graphql/generated/home/graphql';
import { LoadingPanel } from '../../../ui/AsyncView';
import { GettingHelp } from './GettingHelp';
import { Hero } from './Hero';
import { HowItWorks } from './HowItWorks';
import { Impact } from './Impact';
import { Joining } from './Joining';
import classes from './Landing.module.css';
import { NextTrainings } from './NextTrainings';
import { OpenRound } from './OpenRound';

const TRAININGS_SHOWN = 3;

/** What a visitor meets: what the team is and achieved, how to join, how to get help, and what is open now. */
export function Landing() {
  const { data, loading } = useQuery(LandingDocument, { variables: { trainings: TRAININGS_SHOWN } });
  return (
    <Container size={1080} px={0}>
      <Stack gap={48}>
        <Hero />
        {/* All of it at once: what came later would push away what is being read. */}
        {loading && !data ? (
          <div className={classes.pending}>
            <LoadingPanel />
          </div>
        ) : (
          <>
            {data?.openRound && <OpenRound round={data.openRound} />}
            {data && <Impact figures={data.impactFigures} />}
            {data && <NextTrainings sessions={data.trainingSessions.nodes} />}
            <HowItWorks />
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
              <Joining />
              <GettingHelp />
            </SimpleGrid>
          </>
        )}
      </Stack>
    </Container>
  );
}
