import { useQuery } from '@apollo/client/react';
import { Group, Text } from '@mantine/core';
import { ProgrammeReportDocument } from '../../../graphql/generated/reports/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useSite } from '../../../ui/Site';
import { useTexts } from '../messages';
import { periodOf, todayIn } from '../period';
import { urls } from '../urls';
import { Amount } from './Amount';

/** The headline of the report, on the way to the whole of it. */
export function YearCard() {
  const { t } = useTexts();
  const format = useFormat();
  const { timeZone } = useSite();
  const result = useQuery(ProgrammeReportDocument, {
    variables: { ...periodOf('thisYear', todayIn(timeZone)), municipalityId: null, kindId: null },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <CardFrame title={t('card.title')} link={{ to: urls.report, label: t('card.link') }}>
      <AsyncView result={result}>
        {({ programmeReport: { totals, municipalitiesInRegion } }) =>
          totals.activities === 0 ? (
            <Text c="dimmed">{t('empty')}</Text>
          ) : (
            <Group style={{ columnGap: 32, rowGap: 12 }}>
              <Amount value={format.percent(totals.outsideShare ?? 0)} label={t('tile.outsideShare')} />
              <Amount value={format.number(Math.floor(totals.acceptedMinutes / 60))} label={t('tile.acceptedHours')} />
              <Amount
                value={format.number(totals.municipalities)}
                label={t('tile.municipalities', { all: municipalitiesInRegion })}
              />
            </Group>
          )
        }
      </AsyncView>
    </CardFrame>
  );
}
