import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCardQuery } from '../../../access/useCardQuery';
import { MyPlanCardDocument, type PlanRowFragment } from '../../../graphql/generated/plans/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { awaits, canBegin, currentEdition } from '../editions';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { PlanBadge } from './PlanBadge';
import { Ring } from './Ring';
import { OverallWords } from './Standing';

/** On the volunteer's home page: what waits for an answer, else how far the plan is. */
export function OwnCard() {
  const { t } = useTexts();
  const result = useCardQuery(MyPlanCardDocument);
  return (
    <CardFrame title={t('card.title')} link={{ to: urls.own, label: t('card.all') }}>
      <AsyncView result={result}>{({ myPlans }) => <OwnPlan plans={myPlans} />}</AsyncView>
    </CardFrame>
  );
}

function OwnPlan({ plans }: { plans: readonly PlanRowFragment[] }) {
  const { t } = useTexts();
  const current = currentEdition(plans);
  const waiting = plans.find((plan) => awaits(plan, 'VOLUNTEER'));
  if (!current || canBegin(plans)) {
    return (
      <Stack align="flex-start" gap="sm">
        <Text>{current ? t('card.over') : t('card.none')}</Text>
        <Button component={Link} to={urls.own} variant="light">
          {t('card.start')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack align="flex-start" gap="sm">
      {waiting && (
        <>
          <Text fw={600}>{t('card.waiting')}</Text>
          <Button component={Link} to={urls.ownEdition(waiting.id)}>
            {t('card.read')}
          </Button>
        </>
      )}
      {current !== waiting && <Progress plan={current} />}
    </Stack>
  );
}

function Progress({ plan }: { plan: PlanRowFragment }) {
  const { share, metItems, items } = plan.progress;
  if (plan.status !== 'AGREED') return <PlanBadge plan={plan} party="VOLUNTEER" />;
  return (
    <Group gap="md" wrap="nowrap">
      <Ring share={share} met={items > 0 && metItems === items} size={72} />
      <OverallWords progress={plan.progress} />
    </Group>
  );
}
