import { Group, Text } from '@mantine/core';
import { useCardQuery } from '../../../access/useCardQuery';
import { OrganisationFiguresDocument } from '../../../graphql/generated/reports/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { Amount } from './Amount';

/** What the first of the viewer's organisations received; those who act for several see each on its own page. */
export function ReceivedCard() {
  const { t } = useTexts();
  const format = useFormat();
  const result = useCardQuery(OrganisationFiguresDocument);
  return (
    <CardFrame title={t('received.title')}>
      <AsyncView result={result}>
        {({ organisationFigures: { totals } }) =>
          totals.activities === 0 ? (
            <Text c="dimmed">{t('received.nothing')}</Text>
          ) : (
            <Group style={{ columnGap: 32, rowGap: 12 }}>
              <Amount value={format.minutes(totals.confirmedMinutes)} label={t('received.time')} />
              <Amount
                value={format.number(totals.activities)}
                label={t('tile.activities', { count: totals.activities })}
              />
              <Amount
                value={format.number(totals.volunteers)}
                label={t('tile.volunteers', { count: totals.volunteers })}
              />
            </Group>
          )
        }
      </AsyncView>
    </CardFrame>
  );
}
