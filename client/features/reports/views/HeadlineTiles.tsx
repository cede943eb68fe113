import { SimpleGrid } from '@mantine/core';
import type { SumsFragment } from '../../../graphql/generated/reports/graphql';
import { useFormat } from '../../../ui/format';
import { StatTile } from '../../../ui/StatTile';
import { useTexts } from '../messages';

interface HeadlineTilesProps {
  totals: SumsFragment;
  municipalitiesInRegion: number;
}

/** The share outside the circle first: it is what the programme is about. */
export function HeadlineTiles({ totals, municipalitiesInRegion }: HeadlineTilesProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { confirmedMinutes, acceptedMinutes, outsideMinutes, outsideShare } = totals;
  const hours = (minutes: number) => format.number(Math.floor(minutes / 60));
  const time = { outside: format.minutes(outsideMinutes), all: format.minutes(confirmedMinutes) };
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md">
      <StatTile
        value={format.percent(outsideShare ?? 0)}
        label={t('tile.outsideShare')}
        hint={t('tile.outsideShareHint', time)}
      />
      <StatTile
        value={hours(acceptedMinutes)}
        label={t('tile.acceptedHours')}
        hint={t('tile.acceptedHoursHint', { confirmed: hours(confirmedMinutes) })}
      />
      <StatTile
        value={format.number(totals.municipalities)}
        label={t('tile.municipalities', { all: municipalitiesInRegion })}
        hint={t('tile.municipalitiesHint')}
      />
      <Count name="organisations" value={totals.organisations} />
      <Count name="volunteers" value={totals.volunteers} />
      <Count name="activities" value={totals.activities} />
      <Count name="participants" value={totals.participants} hint={t('tile.participantsHint')} />
      <Count name="firstContacts" value={totals.firstContacts} hint={t('tile.firstContactsHint')} />
    </SimpleGrid>
  );
}

interface CountProps {
  name: 'organisations' | 'volunteers' | 'activities' | 'participants' | 'firstContacts';
  value: number;
  hint?: string;
}

function Count({ name, value, hint }: CountProps) {
  const { t } = useTexts();
  const format = useFormat();
  return <StatTile value={format.number(value)} label={t(`tile.${name}`, { count: value })} hint={hint} />;
}
