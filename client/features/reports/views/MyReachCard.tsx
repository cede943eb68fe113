import { Group, Stack, Text } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { MyFiguresDocument, type MyFiguresQuery } from '../../../graphql/generated/reports/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { Amount } from './Amount';
import { ReachBars } from './ReachBars';

/** How much the volunteer gave and how far it reached. */
export function MyReachCard() {
  const { t } = useTexts();
  const result = useCardQuery(MyFiguresDocument);
  return (
    <CardFrame title={t('mine.title')}>
      <AsyncView result={result}>{({ myFigures }) => <MyReach figures={myFigures} />}</AsyncView>
    </CardFrame>
  );
}

function MyReach({ figures }: { figures: MyFiguresQuery['myFigures'] }) {
  const { t } = useTexts();
  const format = useFormat();
  const { totals, minutesThisMonth, waitingMinutes, byReach } = figures;
  return (
    <Stack gap="md">
      <Group style={{ columnGap: 32, rowGap: 12 }}>
        <Amount value={format.minutes(minutesThisMonth)} label={t('mine.thisMonth')} />
        <Amount value={format.minutes(totals.confirmedMinutes)} label={t('mine.confirmed')} />
        {waitingMinutes > 0 && <Amount value={format.minutes(waitingMinutes)} label={t('mine.waiting')} />}
      </Group>
      {totals.outsideShare === null || totals.outsideShare === undefined ? (
        <Text c="dimmed">{t('mine.nothing')}</Text>
      ) : (
        <>
          <Text>{t('mine.outside', { share: format.percent(totals.outsideShare) })}</Text>
          <ReachBars lines={byReach} />
        </>
      )}
    </Stack>
  );
}
