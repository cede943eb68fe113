import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { PlanCaseFragment } from '../../../graphql/generated/plans/graphql';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { CaseTimeline } from '../../audit/index';
import { urls as volunteers } from '../../volunteers/urls';
import { currentEdition } from '../editions';
import { useTexts } from '../messages';
import { usePlanUrls } from '../usePlanUrls';
import { Contents } from './Contents';
import { Editions } from './Editions';
import { PlanBadge } from './PlanBadge';
import { Standing } from './Standing';

/** One version of a plan, for either side. */
export function PlanCase({ plan }: { plan: PlanCaseFragment }) {
  const { t } = useTexts();
  const { party, home } = usePlanUrls(plan);
  const isOwn = party === 'VOLUNTEER';
  const isCurrent = currentEdition(plan.editions)?.id === plan.id;
  const ownTitle = isCurrent ? t('own.title') : t('own.editionTitle', { edition: plan.edition });
  const crumbs = isOwn ? [{ label: t('own.title'), to: home }] : [{ label: t('list.title'), to: home }];
  return (
    <Page
      title={isOwn ? ownTitle : t('page.title', { name: plan.user?.name ?? '' })}
      lead={<Lead plan={plan} />}
      breadcrumbs={isOwn && isCurrent ? [] : crumbs}
    >
      <Standing plan={plan} />
      <Contents plan={plan} />
      <Editions plan={plan} />
      <CaseTimeline version={plan.version} subject="DevelopmentPlan" id={plan.id} />
    </Page>
  );
}

function Lead({ plan }: { plan: PlanCaseFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const { party } = usePlanUrls(plan);
  const { validFrom, validTo, edition, userId } = plan;
  return (
    <Stack gap="xs" align="flex-start">
      <PlanBadge plan={plan} party={party} />
      <Text>
        {t('edition', { edition })}
        {validFrom &&
          validTo &&
          `. ${t('page.period', { from: format.shortDate(validFrom), to: format.shortDate(validTo) })}`}
      </Text>
      {party === 'COORDINATOR' && (
        <Anchor component={Link} to={volunteers.volunteer(userId)}>
          {t('page.profile')}
        </Anchor>
      )}
    </Stack>
  );
}
