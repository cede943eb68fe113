import { Stack } from '@mantine/core';
import type { ProgrammeReportQuery } from '../../../graphql/generated/reports/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { EmptyState } from '../../../ui/EmptyState';
import { useLocalName } from '../../catalogue';
import { useMunicipalityLabel } from '../../region';
import { useTexts } from '../messages';
import { Breakdown } from './Breakdown';
import { HeadlineTiles } from './HeadlineTiles';
import { ReachBars } from './ReachBars';

type Report = ProgrammeReportQuery['programmeReport'];

export function ReportView({ report }: { report: Report }) {
  const { t } = useTexts();
  const { places, kinds, months } = useNamedLines(report);
  const { totals, municipalitiesInRegion, byReach } = report;
  if (totals.activities === 0) return <EmptyState title={t('empty')}>{t('emptyLead')}</EmptyState>;
  const totalMinutes = totals.confirmedMinutes;
  return (
    <Stack gap="xl">
      <HeadlineTiles totals={totals} municipalitiesInRegion={municipalitiesInRegion} />
      <CardFrame title={t('byReach')}>
        <ReachBars lines={byReach} />
      </CardFrame>
      <Breakdown title={t('byMunicipality')} of={t('municipality')} lines={places} totalMinutes={totalMinutes} />
      <Breakdown title={t('byKind')} of={t('kind')} lines={kinds} totalMinutes={totalMinutes} />
      <Breakdown title={t('byMonth')} of={t('period')} lines={months} totalMinutes={totalMinutes} />
    </Stack>
  );
}

function useNamedLines({ byMunicipality, byKind, byMonth }: Report) {
  const { language } = useTexts();
  const nameOf = useLocalName();
  const placeName = useMunicipalityLabel();
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return {
    places: byMunicipality.map(({ municipalityId, municipality, figures }) => ({
      id: municipalityId,
      name: municipality ? placeName(municipality) : '',
      figures,
    })),
    kinds: byKind.map(({ kindId, kind, figures }) => ({ id: kindId, name: kind ? nameOf(kind) : '', figures })),
    months: byMonth.map((line) => ({
      id: line.month,
      name: month.format(new Date(`${line.month}-01`)),
      figures: line.figures,
    })),
  };
}
