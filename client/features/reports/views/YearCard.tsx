import { Group, Text } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { YearFiguresDocument } from '../../../graphql/generated/reports/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { Amount } from './Amount';

/** The headline of the report, on the way to the whole of it. */
export function YearCard() {
  const { t } = useTexts();
  const format = useFormat();
  const result = useCardQuery(YearFiguresDocument);
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
