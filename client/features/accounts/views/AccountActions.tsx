import { Button } from '@mantine/core';
import { useCan } from '../../../access/useCan';
import {
  AccountCountsDocument,
  CloseAccountDocument,
  ReopenAccountDocument,
  ResendInvitationDocument,
  type UserRowFragment,
} from '../../../graphql/generated/accounts/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';

interface ActionProps {
  user: UserRowFragment;
}

/** What the viewer may do with an account besides changing its roles. */
export function AccountActions({ user }: ActionProps) {
  const can = useCan();
  const isWaiting = !user.closed && !user.emailConfirmedAt && Boolean(user.invitedUntil);
  const mayClose = can('close', user);
  return (
    <>
      {isWaiting && can('invite', user) && <Resend user={user} />}
      {mayClose && (user.closed ? <Reopen user={user} /> : <Close user={user} />)}
    </>
  );
}

function Resend({ user }: ActionProps) {
  const { t } = useTexts();
  const resend = useAction(ResendInvitationDocument, { successMessage: t('invite.sent') });
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={t('users.resendNamed', { name: user.name })}
      loading={resend.isRunning}
      onClick={() => void resend.run({ input: { userId: user.id } })}
    >
      {t('users.resend')}
    </Button>
  );
}

function Close({ user: { id, name } }: ActionProps) {
  const { t } = useTexts();
  const close = useAction(CloseAccountDocument, {
    successMessage: t('users.closedDone'),
    refetchQueries: [AccountCountsDocument],
  });
  return (
    <ConfirmButton
      variant="default"
      size="compact-sm"
      color="red.9"
      title={t('users.closeNamed', { name })}
      message={t('users.closeMessage')}
      reason="required"
      reasonHint={t('users.closeReason')}
      onConfirm={(reason) => close.run({ input: { userId: id, reason } })}
    >
      {t('users.close')}
    </ConfirmButton>
  );
}

function Reopen({ user: { id, name } }: ActionProps) {
  const { t } = useTexts();
  const reopen = useAction(ReopenAccountDocument, {
    successMessage: t('users.reopened'),
    refetchQueries: [AccountCountsDocument],
  });
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={t('users.reopenNamed', { name })}
      loading={reopen.isRunning}
      onClick={() => void reopen.run({ input: { userId: id } })}
    >
      {t('users.reopen')}
    </Button>
  );
}
