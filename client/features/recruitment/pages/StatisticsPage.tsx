import { useQuery } from '@apollo/client/react';
import { Group, SimpleGrid, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useCan } from '../../../access/useCan';
import { RoundStatisticsDocument, type RoundStatisticsQuery } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { DownloadButton } from '../../../ui/DownloadButton';
import { EmptyState } from '../../../ui/EmptyState';
import { FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { currentLanguage } from '../../../ui/i18n';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { StatTile } from '../../../ui/StatTile';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { APPLICATION_STATUSES, APPLICATION_TONES } from '../states';
import { useStatisticsTexts } from '../statistics.messages';
import { urls } from '../urls';
import { DaysChart } from '../views/DaysChart';
import { ShareList } from '../views/ShareList';

type Statistics = RoundStatisticsQuery['roundStatistics'];

/** A round in figures, for the office. */
export function StatisticsPage() {
  const { t } = useTexts();
  const texts = useStatisticsTexts();
  const pick = useLocalText();
  const can = useCan();
  const { id = '' } = useParams();
  const result = useQuery(RoundStatisticsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ round, roundStatistics }) => (
        <Page
          title={texts.t('title')}
          lead={`${pick(round, 'name')}. ${texts.t('lead')}`}
          breadcrumbs={
            can('create', 'RecruitmentRound')
              ? [
                  { label: t('rounds.title'), to: urls.rounds },
                  { label: pick(round, 'name'), to: urls.round(id) },
                ]
              : []
          }
          actions={
            <DownloadButton href={urls.statisticsWorkbook(id, currentLanguage())}>{texts.t('workbook')}</DownloadButton>
          }
        >
          {roundStatistics.funnel.started === 0 ? (
            <EmptyState title={texts.t('emptyTitle')}>{texts.t('emptyLead')}</EmptyState>
          ) : (
            <Figures statistics={roundStatistics} />
          )}
        </Page>
      )}
    </AsyncView>
  );
}

function Figures({ statistics }: { statistics: Statistics }) {
  const pick = useLocalText();
  const { byDay, groups, people } = statistics;
  return (
    <>
      <Tiles statistics={statistics} />
      <Funnel statistics={statistics} />
      {byDay.length > 0 && <DaysChart days={byDay} />}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <States statistics={statistics} />
        <Reviewing statistics={statistics} />
        {groups.map((group) => (
          <ShareList
            key={group.key}
            whole={people}
            title={pick(group, 'label')}
            lines={group.lines.map((line) => ({ name: pick(line, 'label'), count: line.count }))}
            hidden={group.hidden > 0}
          />
        ))}
      </SimpleGrid>
    </>
  );
}

function Tiles({ statistics }: { statistics: Statistics }) {
  const { t } = useStatisticsTexts();
  const format = useFormat();
  const { funnel, municipalitiesReached, municipalitiesInRegion, medianDays, returnedShare } = statistics;
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md">
      <StatTile value={format.number(funnel.submitted)} label={t('tile.submitted')} />
      <StatTile
        value={format.number(municipalitiesReached)}
        label={t('tile.places', { all: municipalitiesInRegion })}
      />
      <StatTile value={medianDays === null ? t('none') : format.number(medianDays)} label={t('tile.median')} />
      <StatTile value={returnedShare === null ? t('none') : format.percent(returnedShare)} label={t('tile.returned')} />
    </SimpleGrid>
  );
}

const STEPS = ['started', 'submitted', 'complete', 'reviewed', 'accepted', 'reserve', 'rejected', 'signed'] as const;

function Funnel({ statistics: { funnel } }: { statistics: Statistics }) {
  const { t } = useStatisticsTexts();
  return (
    <ShareList
      title={t('funnel.title')}
      lines={STEPS.map((step) => ({ name: t(`funnel.${step}`), count: funnel[step] }))}
      whole={funnel.started}
    />
  );
}

function States({ statistics: { byStatus } }: { statistics: Statistics }) {
  const { t } = useTexts();
  const texts = useStatisticsTexts();
  const format = useFormat();
  const known = APPLICATION_STATUSES.flatMap((status) => byStatus.filter((each) => each.status === status));
  return (
    <CardFrame title={texts.t('states')}>
      {known.map(({ status, count }) => (
        <Group key={status} gap="sm">
          <StateBadge tone={APPLICATION_TONES[status]} label={t(`status.${status}`)} />
          <Text span>{format.number(count)}</Text>
        </Group>
      ))}
    </CardFrame>
  );
}

function Reviewing({ statistics: { reviews } }: { statistics: Statistics }) {
  const { t } = useStatisticsTexts();
  const format = useFormat();
  const points = (hundredths: number | null) =>
    hundredths === null ? t('none') : t('reviews.points', { points: format.number(hundredths / 100) });
  const { assigned, submitted, declined, thirds, averageScore, averageSpread } = reviews;
  return (
    <CardFrame title={t('reviews.title')}>
      <FactList
        facts={[
          {
            label: t('reviews.done'),
            value: t('reviews.doneOf', { done: format.number(submitted), all: format.number(assigned) }),
          },
          { label: t('reviews.declined'), value: format.number(declined) },
          { label: t('reviews.thirds'), value: format.number(thirds) },
          { label: t('reviews.score'), value: points(averageScore) },
          { label: t('reviews.spread'), value: points(averageSpread) },
        ]}
      />
    </CardFrame>
  );
}
