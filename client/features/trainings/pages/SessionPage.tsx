import { useQuery } from '@apollo/client/react';
import { Alert, Anchor, Group } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useCan } from '../../../access/useCan';
import { useViewer } from '../../../access/ViewerContext';
import { SessionWithHistoryDocument, type SessionWithHistoryQuery } from '../../../graphql/generated/trainings/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { type Fact, FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { CaseTimeline } from '../../audit';
import { useTexts } from '../messages';
import { SESSION_TONES } from '../states';
import { urls } from '../urls';
import { AttendanceSheet } from '../views/AttendanceSheet';
import { CompetenceList } from '../views/CompetenceList';
import { EnrolButton } from '../views/EnrolButton';
import { Participants } from '../views/Participants';
import { ProposalActions } from '../views/ProposalActions';
import { ProposalText } from '../views/ProposalText';
import { SessionActions } from '../views/SessionActions';
import { JoinLink, usePlaces, useSessionPlace } from '../views/SessionFacts';
import { useTrainingTitle } from '../views/useTrainingTitle';

export type SessionDetails = SessionWithHistoryQuery['trainingSession'];

/** One date: facts for everyone, the own step for volunteers, attendance and people for those who run it. */
export function SessionPage() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const titleOf = useTrainingTitle();
  const format = useFormat();
  const can = useCan();
  const result = useQuery(SessionWithHistoryDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ trainingSession: session }) => (
        <Page
          title={titleOf(session.training)}
          lead={format.period(session.startsAt, session.endsAt)}
          breadcrumbs={[{ label: t('list.title'), to: urls.trainings }]}
          actions={<EnrolButton session={session} />}
        >
          {session.cancelReason && (
            <Alert color="red" title={t('status.CANCELLED')}>
              {t('session.cancelReason')}: {session.cancelReason}
            </Alert>
          )}
          {session.status === 'PROPOSED' && (
            <CardFrame title={t('proposal.one')}>
              <ProposalText session={session} />
              <ProposalActions session={session} />
            </CardFrame>
          )}
          <SessionActions session={session} />
          {can('attend', session) && hasStarted(session) && session.status !== 'PROPOSED' && (
            <AttendanceSheet session={session} />
          )}
          <CardFrame title={t('session.facts')}>
            <SessionFacts session={session} />
          </CardFrame>
          {can('attend', session) && session.status !== 'PROPOSED' && <Participants session={session} />}
          {can('update', 'TrainingSession') && (
            <CaseTimeline version={session.version} subject="TrainingSession" id={session.id} />
          )}
        </Page>
      )}
    </AsyncView>
  );
}

const hasStarted = ({ startsAt }: SessionDetails): boolean => new Date(startsAt) <= new Date();

function SessionFacts({ session }: { session: SessionDetails }) {
  const { t } = useTexts();
  const format = useFormat();
  const placeOf = useSessionPlace();
  const placesOf = usePlaces();
  const { isSignedIn } = useViewer();
  const { training, trainers, takenPlaces: taken, capacity } = session;
  const names = trainers.flatMap(({ name }) => name ?? []);
  const facts: Fact[] = [
    {
      label: t('session.state'),
      value: <StateBadge label={t(`status.${session.status}`)} tone={SESSION_TONES[session.status]} />,
    },
    {
      label: t('session.where'),
      value: (
        <Group gap="xs">
          {session.municipality && <span>{placeOf(session)}</span>}
          <JoinLink session={session} />
        </Group>
      ),
    },
    {
      label: t('session.places'),
      value: `${t('session.placesTaken', { taken, capacity })} (${placesOf(session)})`,
    },
    { label: t('session.enrolBy'), value: format.dateTime(session.enrolBy) },
  ];
  // Visitors are not told who leads it, so to them it must not look undecided.
  if (isSignedIn) {
    const value = names.length > 0 ? format.list(names) : t('session.noTrainers');
    facts.push({ label: t('session.trainers'), value });
  }
  return (
    <>
      <FactList facts={facts} />
      {training && (
        <>
          <CompetenceList training={training} />
          <Anchor component={Link} to={urls.training(training.id)}>
            {t('session.about')}
          </Anchor>
        </>
      )}
    </>
  );
}
