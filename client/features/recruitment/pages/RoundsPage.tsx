import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type RoundSummaryFragment, RoundsDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { StateBadge } from '../../../ui/StateBadge';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { ROUND_TONES } from '../states';
import { urls } from '../urls';

const PAGE_SIZE = 25;

export function RoundsPage() {
  const { t } = useTexts();
  const result = useQuery(RoundsDocument, { variables: { first: PAGE_SIZE }, fetchPolicy: 'cache-and-network' });
  const columns = useRoundColumns();
  return (
    <Page
      title={t('rounds.title')}
      lead={t('rounds.lead')}
      actions={
        <Button component={Link} to={urls.newRound} leftSection={<IconPlus size={18} aria-hidden />}>
          {t('rounds.new')}
        </Button>
      }
    >
      <AsyncView result={result}>
        {({ rounds }) => (
          <DataTable
            caption={t('rounds.caption')}
            columns={columns}
            rows={rounds.nodes}
            rowKey={(round) => round.id}
            rowHref={(round) => urls.round(round.id)}
            empty={<EmptyState title={t('rounds.emptyTitle')}>{t('rounds.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={rounds} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

function useRoundColumns(): Column<RoundSummaryFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  const pick = useLocalText();
  return [
    {
      id: 'name',
      header: t('rounds.name'),
      cell: (round) => (
        <Text component="span" fw={600}>
          {pick(round, 'name')}
        </Text>
      ),
    },
    {
      id: 'state',
      header: t('rounds.state'),
      cell: ({ status }) => <StateBadge tone={ROUND_TONES[status]} label={t(`roundStatus.${status}`)} />,
    },
    {
      id: 'dates',
      header: t('rounds.dates'),
      cell: (round) => `${format.shortDate(round.opensAt)} – ${format.shortDate(round.closesAt)}`,
    },
    { id: 'places', header: t('rounds.places'), align: 'end', cell: (round) => format.number(round.places) },
  ];
}
