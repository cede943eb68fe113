import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Group, SimpleGrid, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { RoundCountsDocument, RoundDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { currentLanguage } from '../../../ui/i18n';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { CaseTimeline } from '../../audit';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { ROUND_TONES } from '../states';
import { urls } from '../urls';
import { Paragraphs } from '../views/Paragraphs';
import { RoundActions } from '../views/RoundActions';
import { StatusCounts } from '../views/StatusCounts';

/** One round for the office: its dates, its applications by state, and the next step. */
export function RoundPage() {
  const { t } = useTexts();
  const format = useFormat();
  const pick = useLocalText();
  const { id = '' } = useParams();
  const result = useQuery(RoundDocument, { variables: { id } });
  return (
    <AsyncView result={result}>
      {({ round }) => (
        <Page
          title={pick(round, 'name')}
          lead={t('office.roundLead', {
            form: round.formVersion,
            regulations: round.regulationsVersions[0]?.number ?? '–',
          })}
          breadcrumbs={[{ label: t('rounds.title'), to: urls.rounds }]}
          actions={
            <>
              <Button component={Link} to={urls.similarRound(id)} variant="subtle">
                {t('preparation.similar')}
              </Button>
              <RoundActions round={round} />
            </>
          }
        >
          <FactList
            facts={[
              {
                label: t('rounds.state'),
                value: <StateBadge tone={ROUND_TONES[round.status]} label={t(`roundStatus.${round.status}`)} />,
              },
              {
                label: t('rounds.dates'),
                value: t('round.fromTo', { from: format.dateTime(round.opensAt), to: format.dateTime(round.closesAt) }),
              },
              { label: t('rounds.places'), value: format.number(round.places) },
            ]}
          />
          <RoundLinks id={id} />
          <RoundCounts id={id} />
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
            <CardFrame title={t('office.announcement')}>
              <Paragraphs text={pick(round, 'announcement')} />
            </CardFrame>
            <CaseTimeline version={round.updatedAt} subject="RecruitmentRound" id={id} />
          </SimpleGrid>
        </Page>
      )}
    </AsyncView>
  );
}

function RoundLinks({ id }: { id: string }) {
  const { t } = useTexts();
  const links = [
    { to: urls.formEditor(id), label: t('builder.link') },
    { to: urls.criteria(id), label: t('criteria.link') },
    { to: urls.roundRegulations(id), label: t('round.regulations') },
    { to: urls.reviewers(id), label: t('reviewers.link') },
    { to: urls.ranking(id), label: t('ranking.link') },
    { to: urls.statistics(id), label: t('round.statistics') },
  ];
  return (
    <CardFrame title={t('preparation.title')}>
      <Group gap="sm">
        {links.map(({ to, label }) => (
          <Button key={to} component={Link} to={to} variant="default">
            {label}
          </Button>
        ))}
      </Group>
    </CardFrame>
  );
}

function RoundCounts({ id }: { id: string }) {
  const { t } = useTexts();
  const result = useQuery(RoundCountsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <CardFrame title={t('office.counts')}>
      <AsyncView result={result}>
        {({ applicationCounts }) =>
          applicationCounts.length === 0 ? (
            <Text c="dimmed">{t('office.noApplications')}</Text>
          ) : (
            <>
              <StatusCounts
                counts={applicationCounts}
                link={(status, label) => (
                  <Anchor component={Link} to={urls.queue(id, status)}>
                    {label}
                  </Anchor>
                )}
              />
              <Button
                component="a"
                href={urls.workbook(id, currentLanguage())}
                download
                variant="default"
                leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
                style={{ alignSelf: 'flex-start' }}
              >
                {t('workbook')}
              </Button>
            </>
          )
        }
      </AsyncView>
    </CardFrame>
  );
}
