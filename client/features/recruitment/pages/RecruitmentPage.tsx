import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Group, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Can } from '../../../access/Can';
import { OpenRoundDocument, type OpenRoundQuery } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { EmptyState } from '../../../ui/EmptyState';
import { FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { ApplyButton } from '../views/ApplyButton';
import { Paragraphs } from '../views/Paragraphs';

const STEPS = ['step1', 'step2', 'step3', 'step4'] as const;

/** The announcement of the open round: what, when, by which rules, and the way in. */
export function RecruitmentPage() {
  const { t } = useTexts();
  const result = useQuery(OpenRoundDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ openRound }) =>
        openRound ? (
          <OpenRound round={openRound} />
        ) : (
          <Page title={t('round.title')}>
            <EmptyState title={t('round.noneTitle')}>{t('round.noneLead')}</EmptyState>
            <Documents />
          </Page>
        )
      }
    </AsyncView>
  );
}

function OpenRound({ round }: { round: NonNullable<OpenRoundQuery['openRound']> }) {
  const { t } = useTexts();
  const format = useFormat();
  const pick = useLocalText();
  const dates = t('round.fromTo', { from: format.date(round.opensAt), to: format.dateTime(round.closesAt) });
  return (
    <Page
      title={pick(round, 'name')}
      lead={t('round.title')}
      actions={
        <Can I="read" a="RoundStatistics">
          <Button component={Link} to={urls.statistics(round.id)} variant="default">
            {t('round.statistics')}
          </Button>
        </Can>
      }
    >
      <Paragraphs text={pick(round, 'announcement')} />
      <FactList
        facts={[
          { label: t('round.dates'), value: dates },
          { label: t('round.places'), value: format.number(round.places) },
        ]}
      />
      <ApplyButton round={round} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <CardFrame title={t('round.steps')}>
          <List type="ordered" spacing="sm">
            {STEPS.map((step) => (
              <List.Item key={step}>{t(`round.${step}`)}</List.Item>
            ))}
          </List>
        </CardFrame>
        <CardFrame title={t('round.criteria')}>
          <Stack gap="sm">
            {round.criteria.map((criterion) => (
              <div key={criterion.code}>
                <Text fw={600}>
                  {t('round.criterion', { name: pick(criterion, 'name'), weight: criterion.weight })}
                </Text>
                <Text c="dimmed">{pick(criterion, 'description')}</Text>
              </div>
            ))}
          </Stack>
        </CardFrame>
      </SimpleGrid>
      <Documents roundId={round.id} />
    </Page>
  );
}

function Documents({ roundId }: { roundId?: string }) {
  const { t } = useTexts();
  return (
    <CardFrame title={t('round.documents')}>
      <Group gap="lg">
        <Anchor component={Link} to={roundId ? urls.regulationsOf(roundId) : urls.regulations}>
          {t('round.regulations')}
        </Anchor>
        <Anchor component={Link} to={urls.privacyNotice}>
          {t('round.privacyNotice')}
        </Anchor>
      </Group>
    </CardFrame>
  );
}
