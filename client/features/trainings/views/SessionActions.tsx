import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { useCan } from '../../../access/useCan';
import {
  CancelSessionDocument,
  CloseSessionDocument,
  MarkHeldDocument,
  OpenSessionDocument,
  type SessionRowFragment,
  SettleSessionDocument,
} from '../../../graphql/generated/trainings/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { urls } from '../urls';

/** The steps that the session can take next, for those who may take them. */
export function SessionActions({ session }: { session: SessionRowFragment }) {
  const can = useCan();
  const { id, status } = session;
  const hasStarted = new Date(session.startsAt) <= new Date();
  const isRunning = status === 'OPEN' || status === 'CLOSED';
  const isChangeable = status === 'PLANNED' || isRunning;
  const steps = [
    can('settle', session) && status === 'HELD' && <Settle key="settle" id={id} />,
    can('attend', session) && isRunning && hasStarted && <Hold key="hold" id={id} />,
    can('publish', session) && (status === 'PLANNED' || status === 'CLOSED') && !hasStarted && (
      <Open key="open" id={id} />
    ),
    can('update', session) && isChangeable && <Edit key="edit" id={id} />,
    can('close', session) && status === 'OPEN' && !hasStarted && <Close key="close" id={id} />,
    can('cancel', session) && isChangeable && <Cancel key="cancel" id={id} />,
  ].filter(Boolean);
  return steps.length > 0 ? <Group gap="sm">{steps}</Group> : null;
}

interface StepProps {
  id: string;
}

function Open({ id }: StepProps) {
  const { t } = useTexts();
  const open = useAction(OpenSessionDocument, { successMessage: t('act.opened') });
  return (
    <Button loading={open.isRunning} onClick={() => void open.run({ input: { id } })}>
      {t('act.open')}
    </Button>
  );
}

function Close({ id }: StepProps) {
  const { t } = useTexts();
  const close = useAction(CloseSessionDocument, { successMessage: t('act.closed') });
  return (
    <Button variant="default" loading={close.isRunning} onClick={() => void close.run({ input: { id } })}>
      {t('act.close')}
    </Button>
  );
}

function Hold({ id }: StepProps) {
  const { t } = useTexts();
  const hold = useAction(MarkHeldDocument, { successMessage: t('act.held') });
  return (
    <Button loading={hold.isRunning} onClick={() => void hold.run({ input: { id } })}>
      {t('act.hold')}
    </Button>
  );
}

function Settle({ id }: StepProps) {
  const { t } = useTexts();
  const settle = useAction(SettleSessionDocument, { successMessage: t('act.settled') });
  return (
    <ConfirmButton message={t('act.settleMessage')} onConfirm={() => settle.run({ input: { id } })}>
      {t('act.settle')}
    </ConfirmButton>
  );
}

function Edit({ id }: StepProps) {
  const { t } = useTexts();
  return (
    <Button component={Link} to={urls.editSession(id)} variant="default">
      {t('act.edit')}
    </Button>
  );
}

function Cancel({ id }: StepProps) {
  const { t } = useTexts();
  const cancel = useAction(CancelSessionDocument, { successMessage: t('act.cancelled') });
  return (
    <ConfirmButton
      variant="default"
      color="red.9"
      message={t('act.cancelMessage')}
      reason="required"
      onConfirm={(reason) => cancel.run({ input: { id, reason } })}
    >
      {t('act.cancel')}
    </ConfirmButton>
  );
}
