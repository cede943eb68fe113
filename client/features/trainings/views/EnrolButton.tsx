import { Button, Group, Text } from '@mantine/core';
import { useViewer } from '../../../access/ViewerContext';
import {
  CancelEnrolmentDocument,
  EnrolDocument,
  MyEnrolmentsDocument,
  type SessionRowFragment,
} from '../../../graphql/generated/trainings/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useFormat } from '../../../ui/format';
import { useAction } from '../../../ui/forms/useAction';
import { notifyDone } from '../../../ui/notify';
import { useTexts } from '../messages';
import { EnrolmentBadge } from './EnrolmentBadge';
import { useTrainingTitle } from './useTrainingTitle';

/** Where the volunteer stands with the session, and the one step that they can take. */
export function EnrolButton({ session }: { session: SessionRowFragment }) {
  const { hasRole } = useViewer();
  const enrolment = session.myEnrolment;
  if (!hasRole('VOLUNTEER') || session.status === 'PROPOSED') return null;
  if (!enrolment || enrolment.status === 'CANCELLED') return <Enrol session={session} />;
  const isAhead = new Date(session.startsAt) > new Date();
  const canLeave = isAhead && (enrolment.status === 'CONFIRMED' || enrolment.status === 'WAITLISTED');
  return (
    <Group gap="sm">
      <EnrolmentBadge enrolment={enrolment} session={session} />
      {canLeave && <Leave id={enrolment.id} isWaiting={enrolment.status === 'WAITLISTED'} />}
    </Group>
  );
}

function Enrol({ session }: { session: SessionRowFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const titleOf = useTrainingTitle();
  const enrol = useAction(EnrolDocument, {
    onSuccess: ({ enrolment }) => notifyDone(t(enrolment?.status === 'WAITLISTED' ? 'enrol.waits' : 'enrol.done')),
    refetchQueries: [MyEnrolmentsDocument],
  });
  if (session.status === 'PLANNED') return <Hint text={t('enrol.soon')} />;
  if (session.status !== 'OPEN' || new Date(session.enrolBy) <= new Date()) {
    return session.status === 'CANCELLED' ? null : <Hint text={t('enrol.over')} />;
  }
  const words = t(session.takenPlaces >= session.capacity ? 'enrol.wait' : 'enrol.enrol');
  const which = t('enrol.which', { title: titleOf(session.training), when: format.date(session.startsAt) });
  return (
    <Button
      size="md"
      variant={session.takenPlaces >= session.capacity ? 'default' : 'filled'}
      aria-label={`${words}: ${which}`}
      loading={enrol.isRunning}
      onClick={() => void enrol.run({ input: { sessionId: session.id } })}
    >
      {words}
    </Button>
  );
}

const Hint = ({ text }: { text: string }) => (
  <Text size="sm" c="dimmed">
    {text}
  </Text>
);

function Leave({ id, isWaiting }: { id: string; isWaiting: boolean }) {
  const { t } = useTexts();
  const leave = useAction(CancelEnrolmentDocument, {
    successMessage: t('enrol.left'),
    refetchQueries: [MyEnrolmentsDocument],
  });
  const run = () => leave.run({ input: { id } });
  if (isWaiting) {
    return (
      <Button variant="default" loading={leave.isRunning} onClick={() => void run()}>
        {t('enrol.leaveList')}
      </Button>
    );
  }
  return (
    <ConfirmButton variant="default" title={t('enrol.leaveTitle')} message={t('enrol.leaveMessage')} onConfirm={run}>
      {t('enrol.leave')}
    </ConfirmButton>
  );
}
