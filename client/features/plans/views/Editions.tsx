import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { PlanCaseFragment } from '../../../graphql/generated/plans/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { usePlanUrls } from '../usePlanUrls';
import { PlanBadge } from './PlanBadge';

/** All versions of the plan, the latest first; the one that is shown is no link. */
export function Editions({ plan }: { plan: PlanCaseFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const urls = usePlanUrls(plan);
  return (
    <CardFrame title={t('page.editions')}>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {plan.editions.map((each) => {
          const name = t('edition', { edition: each.edition });
          const day = format.date(each.agreedAt ?? each.updatedAt);
          return (
            <Group component="li" key={each.id} gap="sm">
              {each.id === plan.id ? (
                <Text component="span" fw={600} aria-current="page">
                  {name}
                </Text>
              ) : (
                <Anchor component={Link} to={urls.edition(each.id)} fw={600}>
                  {name}
                </Anchor>
              )}
              <PlanBadge plan={each} party={urls.party} />
              <Text component="span" size="sm" c="dimmed">
                {each.agreedAt ? t('page.agreedOn', { day }) : t('page.changedOn', { day })}
                {each.id === plan.id && `; ${t('page.shown')}`}
              </Text>
            </Group>
          );
        })}
      </Stack>
    </CardFrame>
  );
}
