import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import { useCan } from '../../../access/useCan';
import {
  AgreePlanDocument,
  AmendPlanDocument,
  ClosePlanEarlyDocument,
  CompletePlanDocument,
  DiscardPlanDocument,
  MyPlansDocument,
  type PlanCaseFragment,
  ProposePlanDocument,
  ReturnPlanDocument,
} from '../../../graphql/generated/plans/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { gapsOf } from '../contents';
import { awaits, canBegin, currentEdition, openEdition } from '../editions';
import { useTexts } from '../messages';
import { usePlanUrls } from '../usePlanUrls';
import { BeginButton } from './BeginButton';

interface ActionProps {
  plan: PlanCaseFragment;
}

/** What the viewer can do with this version, the likeliest first. */
export function Actions({ plan }: ActionProps) {
  const { t } = useTexts();
  const can = useCan();
  const { party } = usePlanUrls(plan);
  const latest = Math.max(...plan.editions.map(({ edition }) => edition));
  if (plan.status === 'DRAFT' && can('update', plan)) return <DraftActions plan={plan} />;
  if (awaits(plan, party) && can('agree', plan)) return <AnswerActions plan={plan} />;
  if (plan.status === 'AGREED') return <AgreedActions plan={plan} />;
  if (plan.edition === latest && canBegin(plan.editions)) {
    return (
      <Group>
        <BeginButton userId={plan.userId}>{t('action.begin')}</BeginButton>
      </Group>
    );
  }
  return null;
}

function DraftActions({ plan }: ActionProps) {
  const { t } = useTexts();
  const urls = usePlanUrls(plan);
  const propose = useAction(ProposePlanDocument, { successMessage: t('action.proposed') });
  const isComplete = Object.keys(gapsOf(plan, plan)).length === 0;
  return (
    <Group gap="sm">
      {isComplete && (
        <Button loading={propose.isRunning} onClick={() => void propose.run({ input: { id: plan.id } })}>
          {t('action.propose')}
        </Button>
      )}
      <Button component={Link} to={urls.edit(plan.id)} variant={isComplete ? 'light' : 'filled'}>
        {t('action.edit')}
      </Button>
      <Discard plan={plan} />
    </Group>
  );
}

/** Leads to the version that counts now, and drops the draft from every list that is known. */
function Discard({ plan: { id, version, userId, editions } }: ActionProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const { cache } = useApolloClient();
  const urls = usePlanUrls({ userId });
  const left = currentEdition(editions.filter((edition) => edition.id !== id));
  const discard = useAction(DiscardPlanDocument, {
    successMessage: t('action.discarded'),
    onSuccess: async () => {
      await navigate(left ? urls.edition(left.id) : urls.home, { replace: true });
      cache.evict({ id: cache.identify({ __typename: 'DevelopmentPlan', id }) });
    },
  });
  return (
    <ConfirmButton
      variant="subtle"
      color="red"
      title={t('action.discardTitle')}
      message={t('action.discardMessage')}
      onConfirm={() => discard.run({ input: { id, version } })}
    >
      {t('action.discard')}
    </ConfirmButton>
  );
}

function AnswerActions({ plan: { id } }: ActionProps) {
  const { t } = useTexts();
  const agree = useAction(AgreePlanDocument, { successMessage: t('action.agreed') });
  const giveBack = useAction(ReturnPlanDocument, { successMessage: t('action.givenBack') });
  return (
    <Group gap="sm">
      <ConfirmButton
        title={t('action.agreeTitle')}
        message={t('action.agreeMessage')}
        onConfirm={() => agree.run({ input: { id } })}
      >
        {t('action.agree')}
      </ConfirmButton>
      <ConfirmButton
        variant="light"
        title={t('action.giveBackTitle')}
        message={t('action.giveBackMessage')}
        reason="required"
        reasonLabel={t('action.giveBackLabel')}
        reasonHint={t('action.giveBackHint')}
        onConfirm={(comment) => giveBack.run({ input: { id, comment } })}
      >
        {t('action.giveBack')}
      </ConfirmButton>
    </Group>
  );
}

function AgreedActions({ plan }: ActionProps) {
  const { t } = useTexts();
  const can = useCan();
  const canAmend = !openEdition(plan.editions) && can('update', plan);
  return (
    <Stack gap="xs">
      <Group gap="sm">
        {can('close', plan) && plan.progress.met && <Complete plan={plan} />}
        {canAmend && <Amend plan={plan} />}
        {can('close', plan) && <CloseEarly plan={plan} />}
      </Group>
      {canAmend && (
        <Text size="sm" c="dimmed">
          {t('action.amendHint')}
        </Text>
      )}
    </Stack>
  );
}

function Amend({ plan }: ActionProps) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const urls = usePlanUrls(plan);
  const amend = useAction(AmendPlanDocument, {
    refetchQueries: [MyPlansDocument],
    onSuccess: ({ plan: next }) => {
      if (next) void navigate(urls.edit(next.id));
    },
  });
  return (
    <Button variant="light" loading={amend.isRunning} onClick={() => void amend.run({ input: { id: plan.id } })}>
      {t('action.amend')}
    </Button>
  );
}

function Complete({ plan: { id } }: ActionProps) {
  const { t } = useTexts();
  const complete = useAction(CompletePlanDocument, { successMessage: t('action.completed') });
  return (
    <ConfirmButton
      title={t('action.completeTitle')}
      message={t('action.completeMessage')}
      onConfirm={() => complete.run({ input: { id } })}
    >
      {t('action.complete')}
    </ConfirmButton>
  );
}

function CloseEarly({ plan: { id } }: ActionProps) {
  const { t } = useTexts();
  const close = useAction(ClosePlanEarlyDocument, { successMessage: t('action.closedEarly') });
  return (
    <ConfirmButton
      variant="subtle"
      color="red"
      title={t('action.closeEarlyTitle')}
      message={t('action.closeEarlyMessage')}
      reason="required"
      onConfirm={(reason) => close.run({ input: { id, reason } })}
    >
      {t('action.closeEarly')}
    </ConfirmButton>
  );
}
