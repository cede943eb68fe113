import { Text } from '@mantine/core';
import type { RankedApplicationFragment } from '../../../graphql/generated/recruitment/graphql';
import type { Column } from '../../../ui/DataTable';
import { StateBadge } from '../../../ui/StateBadge';
import { useTexts } from '../messages';
import { type ranked, reviewsNeeded } from '../ranking';
import { APPLICATION_TONES, DECISION_TONES } from '../states';
import { useScore } from '../useScore';

export type RankedRow = ReturnType<typeof ranked<RankedApplicationFragment>>[number];

export function useRankingColumns(): Column<RankedRow>[] {
  const { t } = useTexts();
  const { points } = useScore();
  return [
    {
      id: 'name',
      header: t('ranking.name'),
      cell: ({ user }) => (
        <Text component="span" fw={600}>
          {user?.name}
        </Text>
      ),
    },
    {
      id: 'place',
      header: t('ranking.place'),
      align: 'end',
      cell: ({ place, isTied }) => place && t(isTied ? 'ranking.tied' : 'ranking.placed', { place }),
    },
    {
      id: 'score',
      header: t('ranking.score'),
      align: 'end',
      cell: ({ score, reviewCount }) => {
        if (typeof score !== 'number') return t('ranking.hidden');
        return reviewCount ? points(score) : t('ranking.notScored');
      },
    },
    { id: 'reviews', header: t('ranking.reviews'), align: 'end', cell: (row) => <ReviewCount row={row} /> },
    {
      id: 'spread',
      header: t('ranking.spread'),
      align: 'end',
      cell: ({ spread, reviewCount }) => typeof spread === 'number' && (reviewCount ?? 0) > 1 && points(spread),
    },
    {
      id: 'decision',
      header: t('decisions.column'),
      cell: ({ draftDecision }) =>
        draftDecision && <StateBadge tone={DECISION_TONES[draftDecision]} label={t(`decisions.${draftDecision}`)} />,
    },
    {
      id: 'state',
      header: t('ranking.state'),
      cell: ({ status }) => <StateBadge tone={APPLICATION_TONES[status]} label={t(`status.${status}`)} />,
    },
  ];
}

function ReviewCount({ row }: { row: RankedRow }) {
  const { t } = useTexts();
  const { reviewCount, spread } = row;
  if (typeof reviewCount !== 'number' || typeof spread !== 'number') return null;
  const needed = reviewsNeeded({ reviewCount, spread });
  return (
    <>
      {t('ranking.reviewsOf', { count: reviewCount, needed })}
      {needed > reviewCount && reviewCount === 2 && (
        <Text size="sm" c="red.9">
          {t('ranking.disagreement')}
        </Text>
      )}
    </>
  );
}
