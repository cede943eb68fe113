import { Alert, Anchor, Group, List, Stack, Text } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { PlanCaseFragment } from '../../../graphql/generated/plans/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { gapsOf } from '../contents';
import { awaits, isOpen, openEdition } from '../editions';
import { useTexts } from '../messages';
import { usePlanUrls } from '../usePlanUrls';
import { Actions } from './Actions';
import { Ring } from './Ring';

/** How far the plan is, whose turn it is and what can be done. */
export function Standing({ plan }: { plan: PlanCaseFragment }) {
  const { t } = useTexts();
  return (
    <CardFrame title={t('progress.title')}>
      <Group gap="lg" wrap="nowrap" align="center">
        <Ring share={plan.progress.share} met={plan.progress.met} size={88} />
        <OverallWords progress={plan.progress} />
      </Group>
      <Turn plan={plan} />
      <OpenNote plan={plan} />
      {isOpen(plan) && plan.comment && (
        <Alert role="note" color="gray" icon={<IconMessage aria-hidden />} title={t('page.comment')}>
          <Text style={{ whiteSpace: 'pre-line' }}>{plan.comment}</Text>
        </Alert>
      )}
      {plan.status === 'DRAFT' && <Gaps plan={plan} />}
      <Actions plan={plan} />
    </CardFrame>
  );
}

export function OverallWords({
  progress,
}: {
  progress: Pick<PlanCaseFragment['progress'], 'share' | 'metItems' | 'items'>;
}) {
  const { t } = useTexts();
  const format = useFormat();
  if (progress.items === 0) return <Text c="dimmed">{t('progress.nothing')}</Text>;
  return (
    <Stack gap={2}>
      <Text fw={600}>{t('progress.overall', { share: format.percent(progress.share) })}</Text>
      <Text size="sm" c="dimmed">
        {t('progress.met', { met: progress.metItems, count: progress.items })}
      </Text>
    </Stack>
  );
}

function Turn({ plan }: { plan: PlanCaseFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const { party } = usePlanUrls(plan);
  const { status, agreedAt } = plan;
  if (awaits(plan, party)) {
    return (
      <Alert role="note" color="spruce">
        {t('next.answer')}
      </Alert>
    );
  }
  if (status === 'DRAFT' || status === 'PROPOSED') return <Text>{t(`next.${status}.${party}`)}</Text>;
  return <Text>{t(`next.${status}`, { day: agreedAt ? format.date(agreedAt) : '' })}</Text>;
}

/** Beside the version in force: the next one, which is being prepared or waits. */
function OpenNote({ plan }: { plan: PlanCaseFragment }) {
  const { t } = useTexts();
  const { party, edition: editionUrl } = usePlanUrls(plan);
  const open = openEdition(plan.editions);
  if (plan.status !== 'AGREED' || !open) return null;
  const { edition } = open;
  const isDraft = open.status === 'DRAFT';
  const isYours = awaits(open, party);
  const proposed = isYours ? t('open.answer', { edition }) : t('open.wait', { edition });
  return (
    <Alert role="note" color={isYours ? 'spruce' : 'gray'}>
      <Text>{isDraft ? t('open.draft', { edition }) : proposed}</Text>
      <Anchor component={Link} to={editionUrl(open.id)} fw={600}>
        {t('open.link', { edition })}
      </Anchor>
    </Alert>
  );
}

function Gaps({ plan }: { plan: PlanCaseFragment }) {
  const { t } = useTexts();
  const gaps = [...new Set(Object.values(gapsOf(plan, plan)))];
  if (gaps.length === 0) return null;
  return (
    <Alert role="note" color="gray" title={t('gaps.title')}>
      <List>
        {(['noGoal', 'noTraining', 'noArea', 'dayOutside'] as const)
          .filter((gap) => gaps.includes(gap))
          .map((gap) => (
            <List.Item key={gap}>{t(`gaps.${gap}`)}</List.Item>
          ))}
      </List>
    </Alert>
  );
}
