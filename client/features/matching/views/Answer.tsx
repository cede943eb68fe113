import { Button, Group } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import {
  AcceptMatchDocument,
  AcceptMatchForOrganisationDocument,
  DeclineMatchDocument,
  FinishMatchDocument,
  type MatchStatus,
  WithdrawMatchDocument,
} from '../../../graphql/generated/matching/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { OPEN, type Side } from '../side';

interface AnswerProps {
  match: { readonly id: string; readonly status: MatchStatus };
  side: Side;
}

/** What whoever looks may do with a match as it stands. */
export function Answer({ match, side }: AnswerProps) {
  const { status } = match;
  const isTurn =
    (side === 'volunteer' && status === 'PROPOSED') || (side === 'organisation' && status === 'VOLUNTEER_ACCEPTED');
  const mayWithdraw =
    side === 'coordinator'
      ? OPEN.includes(status)
      : side === 'volunteer' && status !== 'PROPOSED' && OPEN.includes(status);
  return (
    <Group gap="sm">
      {isTurn && <AcceptOrDecline match={match} side={side} />}
      {side === 'coordinator' && status === 'VOLUNTEER_ACCEPTED' && <AcceptForOrganisation match={match} />}
      {side !== 'organisation' && status === 'ACTIVE' && <Finish match={match} />}
      {mayWithdraw && <Withdraw match={match} side={side} />}
    </Group>
  );
}

function AcceptOrDecline({ match: { id }, side }: AnswerProps) {
  const { t } = useTexts();
  const who = side === 'volunteer' ? 'volunteer' : 'organisation';
  const accept = useAction(AcceptMatchDocument, { successMessage: t(`accept.${who}Done`) });
  const decline = useAction(DeclineMatchDocument, { successMessage: t('decline.done') });
  return (
    <>
      <Button
        leftSection={<IconCheck size={18} aria-hidden />}
        loading={accept.isRunning}
        onClick={() => void accept.run({ input: { id } })}
      >
        {t(`accept.${who}`)}
      </Button>
      <ConfirmButton
        variant="default"
        message={t(`decline.${who}Lead`)}
        reason="required"
        onConfirm={(reason) => decline.run({ input: { id, reason } })}
      >
        {t('decline.action')}
      </ConfirmButton>
    </>
  );
}

function AcceptForOrganisation({ match: { id } }: Pick<AnswerProps, 'match'>) {
  const { t } = useTexts();
  const accept = useAction(AcceptMatchForOrganisationDocument, {
    successMessage: t('accept.forOrganisationDone'),
  });
  return (
    <ConfirmButton
      message={t('accept.forOrganisationLead')}
      reason="required"
      onConfirm={(note) => accept.run({ input: { id, note } })}
    >
      {t('accept.forOrganisation')}
    </ConfirmButton>
  );
}

function Withdraw({ match: { id }, side }: AnswerProps) {
  const { t } = useTexts();
  const who = side === 'volunteer' ? 'volunteer' : 'coordinator';
  const withdraw = useAction(WithdrawMatchDocument, { successMessage: t('withdraw.done') });
  return (
    <ConfirmButton
      variant="default"
      message={t(`withdraw.${who}Lead`)}
      reason="required"
      onConfirm={(reason) => withdraw.run({ input: { id, reason } })}
    >
      {t(`withdraw.${who}`)}
    </ConfirmButton>
  );
}

function Finish({ match: { id } }: Pick<AnswerProps, 'match'>) {
  const { t } = useTexts();
  const finish = useAction(FinishMatchDocument, { successMessage: t('finish.done') });
  return (
    <ConfirmButton message={t('finish.lead')} onConfirm={() => finish.run({ input: { id } })}>
      {t('finish.action')}
    </ConfirmButton>
  );
}
