import { useQuery } from '@apollo/client/react';
import { Anchor, Group, SimpleGrid, Stack } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useViewer } from '../../../access/ViewerContext';
import {
  type ActivityDetailsFragment,
  ActivityWithHistoryDocument,
} from '../../../graphql/generated/activities/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { useFormat } from '../../../ui/format';
import { type Crumb, Page } from '../../../ui/Page';
import { CaseTimeline } from '../../audit';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { ActivityFacts } from '../views/ActivityFacts';
import { FeedbackCard } from '../views/FeedbackCard';
import { NextStep } from '../views/NextStep';

export function ActivityPage() {
  const { id = '' } = useParams();
  const result = useQuery(ActivityWithHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return <AsyncView result={result}>{({ activity }) => <ActivityCase activity={activity} />}</AsyncView>;
}

function ActivityCase({ activity }: { activity: ActivityDetailsFragment }) {
  const format = useFormat();
  const crumb = useWayHere(activity);
  const lead = [activity.organisation?.name, format.date(activity.heldOn), format.minutes(activity.minutes)];
  return (
    <Page title={activity.topic} lead={lead.filter(Boolean).join(', ')} breadcrumbs={[crumb]}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          <NextStep activity={activity} />
          {activity.feedback && <FeedbackCard feedback={activity.feedback} />}
          {/* A new state is a new line of the timeline. */}
          <CaseTimeline version={activity.version} subject="Activity" id={activity.id} />
        </Stack>
        <Stack gap="lg">
          <ActivityFacts activity={activity} />
          <OfficeLinks activity={activity} />
        </Stack>
      </SimpleGrid>
    </Page>
  );
}

/** The list where the viewer will look for it. */
function useWayHere({ userId }: ActivityDetailsFragment): Crumb {
  const { t } = useTexts();
  const { user, hasRole } = useViewer();
  if (user?.id === userId) return { label: t('mine.title'), to: urls.mine };
  if (hasRole('COORDINATOR')) return { label: t('office.title'), to: urls.office };
  return { label: t('receiver.title'), to: urls.received };
}

function OfficeLinks({ activity: { userId, organisationId } }: { activity: ActivityDetailsFragment }) {
  const { t } = useTexts();
  const { hasRole } = useViewer();
  if (!hasRole('COORDINATOR')) return null;
  return (
    <Group gap="lg">
      <Anchor component={Link} to={urls.officeOf({ volunteer: userId, status: 'ALL' })}>
        {t('page.allOfVolunteer')}
      </Anchor>
      <Anchor component={Link} to={urls.officeOf({ organisation: organisationId, status: 'ALL' })}>
        {t('page.allOfOrganisation')}
      </Anchor>
    </Group>
  );
}
