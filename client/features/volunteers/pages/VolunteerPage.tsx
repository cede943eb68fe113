import { useQuery } from '@apollo/client/react';
import { Anchor, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import { VolunteerDocument, type VolunteerQuery } from '../../../graphql/generated/volunteers/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Page } from '../../../ui/Page';
import { urls as activities } from '../../activities/urls';
import { urls as agreements } from '../../agreements/urls';
import { urls as plans } from '../../plans/urls';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { Claims } from '../views/Claims';
import { SensitiveData } from '../views/SensitiveData';
import { TieName } from '../views/TieName';
import { VolunteerFacts } from '../views/VolunteerFacts';

type Volunteer = VolunteerQuery['volunteer'];

/** One person of the team, as far as the viewer may know them. */
export function VolunteerPage() {
  const { id = '' } = useParams();
  const { t } = useTexts();
  const result = useQuery(VolunteerDocument, { variables: { id } });
  return (
    <AsyncView result={result}>
      {({ volunteer }) => (
        <Page
          title={volunteer.name}
          lead={volunteer.about}
          breadcrumbs={[{ label: t('directory.title'), to: urls.volunteers }]}
        >
          <Sections volunteer={volunteer} />
        </Page>
      )}
    </AsyncView>
  );
}

function Sections({ volunteer }: { volunteer: Volunteer }) {
  const { t } = useTexts();
  const { hasRole } = useViewer();
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
      <Stack gap="lg">
        <CardFrame title={t('volunteer.contact')}>
          <VolunteerFacts volunteer={volunteer} />
        </CardFrame>
        {hasRole('COORDINATOR') && <ForCoordinators volunteer={volunteer} />}
      </Stack>
      <CardFrame title={t('volunteer.competences')}>
        <Claims claims={volunteer.claims} />
      </CardFrame>
    </SimpleGrid>
  );
}

function ForCoordinators({ volunteer }: { volunteer: Volunteer }) {
  const { t } = useTexts();
  const agreementsOf = `${agreements.register}?${new URLSearchParams({ search: volunteer.name })}`;
  return (
    <>
      <CardFrame title={t('volunteer.circle')}>
        <Stack gap="xs">
          {volunteer.ties.length === 0 && <Text>{t('volunteer.noTies')}</Text>}
          {volunteer.ties.map((tie) => (
            <TieName key={tie.id} tie={tie} />
          ))}
        </Stack>
      </CardFrame>
      <CardFrame title={t('volunteer.elsewhere')}>
        <Group gap="md">
          <Anchor component={Link} to={plans.ofVolunteer(volunteer.id)}>
            {t('volunteer.plan')}
          </Anchor>
          <Anchor component={Link} to={agreementsOf}>
            {t('volunteer.agreements')}
          </Anchor>
          <Anchor component={Link} to={activities.officeOf({ volunteer: volunteer.id })}>
            {t('volunteer.activities')}
          </Anchor>
        </Group>
      </CardFrame>
      <CardFrame title={t('volunteer.sensitive')}>
        <SensitiveData userId={volunteer.id} />
      </CardFrame>
    </>
  );
}
