import { useQuery } from '@apollo/client/react';
import { Anchor, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import { VolunteerDocument, type VolunteerQuery } from '../../../graphql/generated/volunteers/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { Page } from '../../../ui/Page';
import { urls as agreements } from '../../agreements/urls';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { ClaimsTable } from '../views/ClaimsTable';
import { SensitiveData } from '../views/SensitiveData';
import { TieName } from '../views/TieName';
import { VolunteerFacts } from '../views/VolunteerFacts';

export type Volunteer = VolunteerQuery['volunteer'];

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
  const isCoordinator = hasRole('COORDINATOR');
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
      <CardFrame title={t('volunteer.contact')}>
        <VolunteerFacts volunteer={volunteer} />
      </CardFrame>
      <CardFrame title={t('volunteer.competences')}>
        <ClaimsTable claims={volunteer.claims} />
      </CardFrame>
      {isCoordinator && (
        <>
          <CardFrame title={t('volunteer.circle')}>
            {volunteer.ties.length === 0 && <Text>{t('volunteer.noTies')}</Text>}
            <Stack gap="xs">
              {volunteer.ties.map((tie) => (
                <TieName key={tie.id} tie={tie} />
              ))}
            </Stack>
          </CardFrame>
          <CardFrame title={t('volunteer.elsewhere')}>
            <Group gap="md">
              <Anchor component={Link} to={`${agreements.register}?${new URLSearchParams({ search: volunteer.name })}`}>
                {t('volunteer.agreements')}
              </Anchor>
            </Group>
          </CardFrame>
          <CardFrame title={t('volunteer.sensitive')}>
            <SensitiveData userId={volunteer.id} />
          </CardFrame>
        </>
      )}
    </SimpleGrid>
  );
}
